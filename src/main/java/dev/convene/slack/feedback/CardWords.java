package dev.convene.slack.feedback;

import dev.convene.feedback.CardContent;
import dev.convene.feedback.Recommendation;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Locale;
import java.util.Optional;

/** What marks, answers and recommendations are called. */
final class CardWords {

    private CardWords() {}

    static Words recommendation(Recommendation recommendation, Text.In text) {
        return text.of("slack.feedback.recommendation." + slug(recommendation));
    }

    static Words judgement(CardContent.Judgement judgement, Text.In text) {
        return text.of("slack.feedback.judgement." + slug(judgement));
    }

    /** "3 – clearly", or "not observed". */
    static Words mark(Optional<Integer> mark, Text.In text) {
        return mark.map(seen -> text.of("slack.feedback.mark." + seen))
                .orElseGet(() -> text.of("slack.feedback.mark.none"));
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
