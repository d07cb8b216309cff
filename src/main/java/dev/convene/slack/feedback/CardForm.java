package dev.convene.slack.feedback;

import dev.convene.feedback.CardContent;
import dev.convene.feedback.Recommendation;
import dev.convene.process.CriterionKey;
import dev.convene.process.QuestionKey;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A card as it is filled in: complete or not. */
final class CardForm {

    private CardForm() {}

    static CardContent read(FormValues values) {
        return new CardContent(
                recommendation(values),
                values.text(CardFields.SUMMARY).orElse(""),
                ratings(values),
                replies(values),
                values.text(CardFields.NOTES).orElse(""));
    }

    private static @Nullable Recommendation recommendation(FormValues values) {
        return values.choice(CardFields.RECOMMENDATION)
                .map(Recommendation::valueOf)
                .orElse(null);
    }

    private static Set<CardContent.Rating> ratings(FormValues values) {
        return values.fields(CardFields.CRITERION).stream()
                .flatMap(field -> values
                        .choice(field)
                        .filter(mark -> !mark.equals(CardFields.NOT_OBSERVED))
                        .map(mark -> new CardContent.Rating(new CriterionKey(field.which()), Integer.parseInt(mark)))
                        .stream())
                .collect(Collectors.toSet());
    }

    private static Set<CardContent.Reply> replies(FormValues values) {
        return values.fields(CardFields.QUESTION).stream()
                .flatMap(field -> reply(values, field).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<CardContent.Reply> reply(FormValues values, BlockId field) {
        var why = values.text(CardFields.WHY.with(field.which())).orElse(null);
        return values.choice(field)
                .map(CardContent.Judgement::valueOf)
                .map(judgement -> new CardContent.Reply(new QuestionKey(field.which()), judgement, why));
    }
}
