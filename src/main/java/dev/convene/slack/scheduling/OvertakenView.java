package dev.convene.slack.scheduling;

import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** An invitation to a date that was given up since: a newer message asks about the new one. */
final class OvertakenView {

    record Model(Facts facts) {}

    private OvertakenView() {}

    static Message render(Model model, Text.In text) {
        var about = model.facts().about();
        var phrases = Phrases.in(text);
        return Message.saying(text.of("slack.scheduling.invitation.overtaken.summary", phrases.without(about)))
                .section(Words.lines(phrases.title(about), Text.person(about.opening())))
                .context(text.of("slack.scheduling.invitation.overtaken"))
                .build();
    }
}
