package dev.convene.feedback;

import dev.convene.process.CriterionKey;
import dev.convene.process.QuestionKey;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a panelist writes.
 *
 * @param recommendation null while a draft has none
 * @param summary the two lines that matter most
 * @param ratings only of criteria that were observed
 */
public record CardContent(
        @Nullable Recommendation recommendation,
        String summary,
        Set<Rating> ratings,
        Set<Reply> replies,
        String notes) {

    /** The mark for a criterion, 1 to 4; empty if it was not observed. */
    public Optional<Integer> mark(CriterionKey criterion) {
        return ratings.stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .map(Rating::mark)
                .findFirst();
    }

    public Optional<Reply> reply(QuestionKey question) {
        return replies.stream()
                .filter(reply -> reply.question().equals(question))
                .findFirst();
    }

    /** How much of what the criterion asks for was seen, from 1 (hardly) to 4 (fully). */
    @Table("scorecard_ratings")
    public record Rating(CriterionKey criterion, int mark) {

        public Rating {
            if (mark < 1 || mark > 4) {
                throw new IllegalArgumentException("A mark is 1 to 4");
            }
        }
    }

    /** @param reason asked for only where the answer is no or unsure */
    @Table("scorecard_replies")
    public record Reply(
            QuestionKey question,
            Judgement judgement,
            @Nullable String reason) {}

    /** The answer to a question put to the panel. */
    public enum Judgement {
        YES,
        NO,
        UNSURE
    }
}
