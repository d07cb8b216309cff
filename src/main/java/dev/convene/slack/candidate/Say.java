package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.process.Wording;
import dev.convene.shared.MemberId;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;

/** How this area names things. */
final class Say {

    private static final int SHORT = 280;

    private Say() {}

    static Words wording(Wording wording, Text.In text) {
        return Text.person(wording.in(text.locale()));
    }

    static Words stage(Stage stage, Text.In text) {
        return wording(stage.name(), text);
    }

    static Words person(CandidacyFile file) {
        return Text.person(file.candidate().name());
    }

    static Words opening(CandidacyFile file) {
        return Text.person(file.opening().title());
    }

    /** For modals: with the zone spelled. */
    static Words moment(Instant at, ZoneId zone, Text.In text) {
        return text.of(
                "slack.candidate.moment",
                text.dates().moment(at, zone),
                text.dates().zone(zone));
    }

    static Words people(Collection<MemberId> members, Text.In text) {
        return members.isEmpty()
                ? text.of("slack.candidate.nobody")
                : text.list(members.stream().map(Text::mention).toList());
    }

    /** What somebody wrote, as far as it fits in a line or two. */
    static String brief(String typed) {
        return typed.codePointCount(0, typed.length()) <= SHORT
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
