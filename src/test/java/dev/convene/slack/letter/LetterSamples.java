package dev.convene.slack.letter;

import dev.convene.mail.Letter;
import dev.convene.mail.LetterId;
import dev.convene.mail.ReadLetter;
import dev.convene.mail.Template;
import dev.convene.mail.TemplateFault;
import dev.convene.mail.Templates;
import dev.convene.mail.Written;
import dev.convene.process.Wording;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import dev.convene.slack.Samples;
import dev.convene.testing.MadeCandidacy;
import dev.convene.testing.MadeInterview;
import dev.convene.testing.People;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Letters and their templates, with the least and with the most in them. */
class LetterSamples implements Samples {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final LetterId ID = new LetterId(new UUID(0, 1));
    private static final LetterRef READY = new LetterRef.Ready(ID);
    private static final String STRANGE = "<!channel> & *Zoë* 😀 שלום " + "Maximilienne ".repeat(12);
    private static final Written LEAST = new Written("Hello", "Hello Zoë,");
    private static final Written MOST =
            new Written(STRANGE, (STRANGE + "\n\n").repeat(30).strip());

    @Override
    public void show(Shelf shelf) {
        messages(shelf);
        letters(shelf);
        shelf.modal(
                "letter-wrote-myself",
                text -> WroteView.render(
                        new WroteView.Model(
                                WroteView.meta(new InterviewId(new UUID(0, 2))), about(Letter.Kind.INVITATION)),
                        text));
        templates(shelf);
    }

    private static void messages(Shelf shelf) {
        for (var kind : Letter.Kind.values()) {
            for (var status : Letter.Status.values()) {
                var name = "letter-" + name(kind) + "-" + name(status);
                shelf.message(
                        name + "-least", text -> LetterView.render(model(kind, status, null, false), PARIS, text));
                shelf.message(name + "-most", text -> LetterView.render(model(kind, status, NOW, true), PARIS, text));
            }
        }
        for (var trouble : List.of(
                "changed",
                "mail_address_refused",
                "mail_refused",
                "mail_unsendable",
                "mail_no_sender",
                "mail_server_unreachable")) {
            shelf.message(
                    "letter-trouble-" + trouble.replace('_', '-'),
                    text -> LetterView.render(
                            new LetterView.Model(
                                    ID,
                                    Letter.Kind.INVITATION,
                                    new LetterView.Progress(Letter.Status.READY, trouble, null),
                                    true,
                                    about(Letter.Kind.INVITATION)),
                            PARIS,
                            text));
        }
    }

    private static LetterView.Model model(
            Letter.Kind kind, Letter.Status status, @Nullable Instant sentAt, boolean byMail) {
        return new LetterView.Model(ID, kind, new LetterView.Progress(status, null, sentAt), byMail, about(kind));
    }

    private static LetterView.About about(Letter.Kind kind) {
        var file = MadeCandidacy.in("developer").named(STRANGE).file();
        if (!kind.isOfInterview()) {
            return LetterView.About.of(file);
        }
        var interview = MadeInterview.of(file).slot();
        return new LetterView.About(STRANGE, STRANGE, new Wording(STRANGE, STRANGE), interview);
    }

    private static void letters(Shelf shelf) {
        for (var words : Map.of("least", LEAST, "most", MOST).entrySet()) {
            var draft = new ReadLetter.Draft("ada@example.com", words.getValue(), words.getValue(), false);
            shelf.modal(
                    "letter-text-" + words.getKey(),
                    text -> LetterTextView.render(new LetterTextView.Model(READY, draft), text));
            for (var remark : LetterSendView.Remark.values()) {
                shelf.modal(
                        "letter-send-" + name(remark) + "-" + words.getKey(),
                        text -> LetterSendView.render(
                                new LetterSendView.Model(
                                        READY, "ada@example.com", words.getValue(), LEAST.basis(), remark),
                                text));
            }
        }
    }

    private static void templates(Shelf shelf) {
        shelf.modal(
                "letter-templates-least",
                text -> TemplatesView.render(new TemplatesView.Model(standings(null), PARIS), text));
        shelf.modal(
                "letter-templates-most",
                text -> TemplatesView.render(
                        new TemplatesView.Model(standings(new MemberId(People.ADMIN)), PARIS), text));
        for (var kind : Letter.Kind.values()) {
            shelf.modal("letter-template-" + name(kind), text -> TemplateView.render(template(kind, LEAST), text));
        }
        shelf.modal(
                "letter-template-most",
                text -> TemplateView.render(template(Letter.Kind.FIRST_INVITATION, MOST), text));
        shelf.modal("privacy-notice-least", text -> PrivacyView.render(new PrivacyView.Model(Map.of()), text));
        shelf.modal(
                "privacy-notice-most",
                text -> PrivacyView.render(
                        new PrivacyView.Model(Map.of(Locale.ENGLISH, MOST.body(), Locale.FRENCH, MOST.body())), text));
    }

    private static TemplateView.Model template(Letter.Kind kind, Written words) {
        var faults = Arrays.stream(TemplateFault.What.values())
                .map(what -> new TemplateFault(false, 17, what, STRANGE))
                .toList();
        return new TemplateView.Model(
                new TemplateRef(kind, Locale.FRENCH),
                new Template(words.subject(), words.body()),
                words.equals(MOST),
                words,
                faults);
    }

    private static Map<TemplateRef, Templates.Standing> standings(@Nullable MemberId by) {
        var template = new Template("Hello", "Hello");
        return Arrays.stream(Letter.Kind.values())
                .flatMap(kind -> TemplatesView.LANGUAGES.stream().map(language -> new TemplateRef(kind, language)))
                .collect(Collectors.toMap(
                        ref -> ref, _ -> new Templates.Standing(template, by, by == null ? null : NOW)));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
