package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.ReadEarlier.Earlier;
import dev.convene.process.Stage;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What somebody has been through for other openings, and whether it counts here. */
final class EarlierView {

    static final ActionId COUNT = new ActionId("count-earlier");

    private EarlierView() {}

    /** Names nobody: it stands in whatever conversation the person was added from. */
    static Words all(List<Earlier> earlier, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.candidate.add.known"));
        earlier.forEach(one -> lines.add(text.of(
                "slack.candidate.earlier.line",
                Say.opening(one.file()),
                Say.stage(one.file().stage(), text),
                Changed.status(one.file().candidacy().standing().status(), text))));
        return Words.lines(lines);
    }

    /** @param earlier where the present stage was done */
    static Words question(Earlier earlier, CandidacyFile here, ZoneId zone, Text.In text) {
        return text.of(
                "slack.candidate.earlier.question",
                Say.stage(here.stage(), text),
                text.dates().day(earlier.passed().orElseThrow().at(), zone),
                Say.opening(earlier.file()));
    }

    /** What is kept as the reason of going on. */
    static String reason(Earlier earlier, CandidacyFile here, ZoneId zone, Text.In text) {
        return text.of(
                        "slack.candidate.earlier.reason",
                        Say.stage(here.stage(), text),
                        text.dates().day(earlier.passed().orElseThrow().at(), zone),
                        Say.opening(earlier.file()))
                .toString();
    }

    static Button count(CandidacyFile here, Text.In text) {
        return Button.of(COUNT, text.of("slack.candidate.earlier.count"), value(here));
    }

    static String value(CandidacyFile here) {
        var standing = here.candidacy().standing();
        return here.id().value() + ":" + standing.stage() + ":" + standing.attempt();
    }

    static Message counted(CandidacyFile here, Text.In text) {
        var id = here.id().value().toString();
        var sentence = text.of("slack.candidate.earlier.counted", Say.opening(here), Say.stage(here.stage(), text));
        var buttons = new ArrayList<Button>();
        if (here.stage() instanceof Stage.Meeting stage) {
            buttons.add(Button.of(Acts.SCHEDULE, text.of("slack.candidate.add.schedule"), id + ":" + stage.key())
                    .primary());
        }
        buttons.add(Button.of(Acts.OPEN_CANDIDACY, text.of("slack.candidate.open"), id));
        return Message.saying(sentence).section(sentence).actions(buttons).build();
    }
}
