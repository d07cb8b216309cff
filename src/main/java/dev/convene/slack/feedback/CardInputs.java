package dev.convene.slack.feedback;

import dev.convene.feedback.CardContent;
import dev.convene.feedback.Recommendation;
import dev.convene.process.Criterion;
import dev.convene.process.Question;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The inputs of a card, each with what was written so far. */
record CardInputs(CardContent content, Text.In text) {

    ChoiceInput recommendation() {
        var choices = Arrays.stream(Recommendation.values())
                .map(each -> new Choice(each.name(), CardWords.recommendation(each, text)))
                .toList();
        var label = text.of("slack.feedback.card.recommendation");
        var initial =
                Optional.ofNullable(content.recommendation()).map(Enum::name).orElse(null);
        return ChoiceInput.radio(CardFields.RECOMMENDATION, label, Choices.of(choices))
                .initial(initial);
    }

    TextInput summary() {
        return TextInput.lines(CardFields.SUMMARY, text.of("slack.feedback.card.summary"))
                .hint(text.of("slack.feedback.card.summary-hint"))
                .longest(CardFields.SUMMARY_LENGTH)
                .initial(content.summary());
    }

    ChoiceInput rating(Criterion criterion) {
        var name = Text.person(criterion.name().in(text.locale()));
        var initial = content.mark(criterion.key()).map(mark -> Integer.toString(mark));
        return ChoiceInput.one(CardFields.CRITERION.with(criterion.key()), name, marks())
                .hint(Text.person(criterion.good().in(text.locale())))
                .initial(initial.orElse(CardFields.NOT_OBSERVED));
    }

    private Choices marks() {
        var none = new Choice(CardFields.NOT_OBSERVED, CardWords.mark(Optional.empty(), text));
        var seen = IntStream.rangeClosed(1, 4)
                .mapToObj(mark -> new Choice(Integer.toString(mark), CardWords.mark(Optional.of(mark), text)));
        return Choices.of(Stream.concat(Stream.of(none), seen).toList());
    }

    ChoiceInput judgement(Question question) {
        var choices = Arrays.stream(CardContent.Judgement.values())
                .map(each -> new Choice(each.name(), CardWords.judgement(each, text)))
                .toList();
        var label = Text.person(question.text().in(text.locale()));
        var given = content.reply(question.key()).map(reply -> reply.judgement().name());
        return ChoiceInput.one(CardFields.QUESTION.with(question.key()), label, Choices.of(choices))
                .initial(given.orElse(null))
                .optional();
    }

    TextInput why(Question question) {
        var reason = content.reply(question.key()).map(CardContent.Reply::reason);
        return TextInput.line(CardFields.WHY.with(question.key()), text.of("slack.feedback.card.why"))
                .longest(CardFields.WHY_LENGTH)
                .initial(reason.orElse(null))
                .optional();
    }

    TextInput notes() {
        return TextInput.lines(CardFields.NOTES, text.of("slack.feedback.card.notes"))
                .longest(CardFields.NOTES_LENGTH)
                .initial(content.notes())
                .optional();
    }
}
