package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Set;

/** Whom Slack did not let into a channel, what happens instead, and what can be done. */
final class KeptOutView {

    private static final Set<String> GUESTS =
            Set.of("user_is_restricted", "user_is_ultra_restricted", "ura_max_channels", "cant_invite");

    /** @param why Slack's word for it */
    record Model(CandidacyFile file, MemberId member, String why) {}

    private KeptOutView() {}

    static Message render(Model model, Text.In text) {
        var file = model.file();
        var what = text.of(
                "slack.scheduling.kept-out",
                model.member(),
                file.candidate().name(),
                file.opening().title());
        var remedy = GUESTS.contains(model.why())
                ? text.of("slack.scheduling.kept-out.guest")
                : text.of("slack.scheduling.kept-out.other", model.why());
        return Message.saying(text.of(
                        "slack.scheduling.kept-out.summary", file.opening().title()))
                .section(
                        Words.lines(what, remedy),
                        Button.of(
                                Acts.OPEN_CANDIDACY,
                                text.of("slack.scheduling.open"),
                                file.id().value().toString()))
                .build();
    }
}
