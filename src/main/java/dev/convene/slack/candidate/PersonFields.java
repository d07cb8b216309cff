package dev.convene.slack.candidate;

import dev.convene.candidate.Person;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.FormValues;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ZoneSearch;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields about a person, in every form that has them. */
final class PersonFields {

    static final BlockId NAME = new BlockId("candidate-name");
    static final BlockId EMAIL = new BlockId("candidate-email");
    static final BlockId PHONE = new BlockId("candidate-phone");
    static final BlockId LANGUAGE = new BlockId("candidate-language");
    static final BlockId ZONE = new BlockId("candidate-zone");
    static final BlockId CV = new BlockId("candidate-cv");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 40;

    private PersonFields() {}

    /** Empty if the form names no zone there is. */
    static Optional<Person> read(FormValues form) {
        return ZoneSearch.zone(form.requireChoice(ZONE))
                .map(zone -> new Person(
                        form.requireText(NAME),
                        form.requireText(EMAIL),
                        form.text(PHONE).orElse(null),
                        Locale.forLanguageTag(form.requireChoice(LANGUAGE)),
                        zone,
                        form.text(CV).orElse(null)));
    }

    static Modal empty(Modal modal, ZoneId zone, Text.In text) {
        return with(modal, null, zone, text);
    }

    static Modal filled(Modal modal, Person person, Text.In text) {
        return with(modal, person, person.zone(), text);
    }

    private static Modal with(Modal modal, @Nullable Person person, ZoneId zone, Text.In text) {
        var language = person == null ? text.locale() : person.language();
        return modal.input(TextInput.line(NAME, text.of("slack.candidate.add.name"))
                        .longest(LONGEST_NAME)
                        .initial(person == null ? null : person.name()))
                .input(TextInput.email(EMAIL, text.of("slack.candidate.add.email"))
                        .hint(text.of("slack.candidate.add.email-hint"))
                        .initial(person == null ? null : person.email()))
                .input(TextInput.line(PHONE, text.of("slack.candidate.add.phone"))
                        .longest(LONGEST_PHONE)
                        .optional()
                        .initial(person == null ? null : person.phone()))
                .input(ChoiceInput.radio(LANGUAGE, text.of("slack.candidate.add.language"), languages(text))
                        .initial(language.getLanguage()))
                .input(ChoiceInput.search(ZONE, text.of("slack.candidate.add.zone"))
                        .chosen(List.of(ZoneSearch.choice(zone)))
                        .hint(text.of("slack.candidate.add.zone-hint")))
                .input(TextInput.url(CV, text.of("slack.candidate.add.cv"))
                        .optional()
                        .hint(text.of("slack.candidate.add.cv-hint"))
                        .initial(person == null ? null : person.cv()));
    }

    private static Choices languages(Text.In text) {
        return Choices.of(
                new Choice("fr", text.of("slack.candidate.language.fr")),
                new Choice("en", text.of("slack.candidate.language.en")));
    }
}
