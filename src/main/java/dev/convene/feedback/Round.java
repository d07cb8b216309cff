package dev.convene.feedback;

import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the feedback on one interview has come. Says who has submitted, never what.
 *
 * @param panel those who were to be there
 * @param submitted those whose card is in
 * @param closedBy who said that no more cards are waited for; null while nobody did
 */
public record Round(
        Panel panel, Set<MemberId> submitted, @Nullable MemberId closedBy) {

    /** Those whose card is still waited for: nobody any more, once the round is closed. */
    public List<MemberId> missing() {
        return isClosed() ? List.of() : without();
    }

    /** Those who were there and whose card is not in, waited for or not. */
    public List<MemberId> without() {
        return panel.expected().stream()
                .filter(member -> !submitted.contains(member))
                .toList();
    }

    public boolean isClosed() {
        return closedBy != null;
    }

    /** Everybody who was there has submitted, and somebody was; or no more cards are waited for. */
    public boolean isComplete() {
        return isClosed() || !submitted.isEmpty() && missing().isEmpty();
    }

    /** A stage held by one person has nobody to keep a card from. */
    public boolean isOfOne() {
        return panel.expected().size() == 1;
    }
}
