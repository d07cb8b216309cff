package dev.convene.slack.letter;

import dev.convene.candidate.CandidacyFile;
import dev.convene.mail.Letter;
import dev.convene.mail.LetterId;
import dev.convene.process.Wording;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.TimeSlot;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says that a letter to the candidate waits to be sent, and then what became of it. */
final class LetterView {

    static final ActionId TEXT = new ActionId("letter-text");
    static final ActionId SENT = new ActionId("letter-sent");

    /** Those that say what to do; any other means that it was tried for a day. */
    private static final Set<String> TROUBLES =
            Set.of("changed", "mail_address_refused", "mail_refused", "mail_unsendable", "mail_no_sender");

    record Model(LetterId letter, Letter.Kind kind, Progress progress, boolean byMail, About about) {}

    /** How far it has come. */
    record Progress(
            Letter.Status status,
            @Nullable String trouble,
            @Nullable Instant sentAt) {

        static Progress of(Letter letter) {
            return new Progress(
                    letter.status(),
                    letter.trouble().orElse(null),
                    letter.sentAt().orElse(null));
        }
    }

    /** What it is about; stage and slot are null where it is the whole candidacy. */
    record About(
            String candidate,
            String opening,
            @Nullable Wording stage,
            @Nullable TimeSlot slot) {

        static About of(CandidacyFile file) {
            return new About(file.candidate().person().name(), file.opening().title(), null, null);
        }

        static About of(InterviewFile file) {
            var about = of(file.candidacy());
            return new About(
                    about.candidate(),
                    about.opening(),
                    file.stage().name(),
                    file.interview().slot());
        }
    }

    private LetterView() {}

    static Message render(Model model, ZoneId zone, Text.In text) {
        var message = notice(model, text);
        var progress = model.progress();
        return switch (progress.status()) {
            case READY -> ready(message, model, text).build();
            case APPROVED -> message.context(text.of("slack.letter.on-its-way")).build();
            case SENT -> message.context(sent(progress.sentAt(), zone, text)).build();
            case DROPPED -> message.context(text.of("slack.letter.dropped")).build();
        };
    }

    private static MessageLayout ready(MessageLayout message, Model model, Text.In text) {
        var trouble = model.progress().trouble();
        if (trouble != null) {
            message.section(text.of("slack.letter.trouble." + (TROUBLES.contains(trouble) ? trouble : "other")));
        }
        return message.actions(buttons(model, text));
    }

    private static MessageLayout notice(Model model, Text.In text) {
        var about = model.about();
        var status = key(model.progress().status());
        return Message.saying(text.of("slack.letter.summary." + status, nameless(about, text)))
                .section(text.of("slack.letter.line", about.candidate(), kind(model.kind(), text), what(about, text)));
    }

    private static Words nameless(About about, Text.In text) {
        var stage = about.stage();
        return stage == null
                ? Text.person(about.opening())
                : text.of("slack.letter.dots", stage.in(text.locale()), about.opening());
    }

    static Words what(About about, Text.In text) {
        var slot = about.slot();
        return slot == null
                ? nameless(about, text)
                : text.of(
                        "slack.letter.when",
                        nameless(about, text),
                        text.dates().rangeInMessage(slot.startsAt(), slot.endsAt(), slot.zone()));
    }

    static Words kind(Letter.Kind kind, Text.In text) {
        return text.of("slack.letter.kind." + key(kind));
    }

    private static Words sent(@Nullable Instant at, ZoneId zone, Text.In text) {
        return at == null
                ? text.of("slack.letter.is-sent")
                : text.of("slack.letter.is-sent.at", text.dates().inMessage(at, zone));
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var value = new LetterRef.Ready(model.letter()).value();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(TEXT, text.of(model.byMail() ? "slack.letter.read" : "slack.letter.text"), value)
                .primary());
        buttons.add(Button.of(SENT, text.of("slack.letter.sent"), value));
        return buttons;
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
