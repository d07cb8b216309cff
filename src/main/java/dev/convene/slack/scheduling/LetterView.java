package dev.convene.slack.scheduling;

import dev.convene.mail.Letter;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import java.util.List;
import java.util.Locale;

/** Says that a letter to the candidate is ready to be sent by hand. */
final class LetterView {

    static final ActionId TEXT = new ActionId("letter-text");
    static final ActionId SENT = new ActionId("letter-sent");

    record Model(String letter, Letter.Kind kind, Letter.Status status, Facts facts) {}

    private LetterView() {}

    static Message render(Model model, Text.In text) {
        var message = notice(model, text);
        return switch (model.status()) {
            case READY -> message.actions(buttons(model, text)).build();
            case SENT ->
                message.context(text.of("slack.scheduling.letter.is-sent")).build();
            case DROPPED ->
                message.context(text.of("slack.scheduling.letter.dropped")).build();
        };
    }

    private static MessageLayout notice(Model model, Text.In text) {
        var about = model.facts().about();
        var phrases = Phrases.in(text);
        return Message.saying(text.of("slack.scheduling.letter.summary." + key(model.status()), phrases.without(about)))
                .section(text.of(
                        "slack.scheduling.letter." + key(model.kind()),
                        about.candidate(),
                        phrases.without(about),
                        phrases.when(model.facts().slot())));
    }

    private static List<Button> buttons(Model model, Text.In text) {
        return List.of(
                Button.of(TEXT, text.of("slack.scheduling.letter.text"), model.letter())
                        .primary(),
                Button.of(SENT, text.of("slack.scheduling.letter.sent"), model.letter()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
