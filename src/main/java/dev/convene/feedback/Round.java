package dev.convene.feedback;

import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Set;

/**
 * How far the feedback on one interview has come. Says who has submitted, never what.
 *
 * @param panel those who were to be there
 * @param submitted those whose card is in
 */
public record Round(Panel panel, Set<MemberId> submitted) {

    /** Those who were there and whose card is still to come. */
    public List<MemberId> missing() {
        return panel.expected().stream()
                .filter(member -> !submitted.contains(member))
                .toList();
    }

    /** Everybody who was there has submitted, and somebody was. */
    public boolean isComplete() {
        return !submitted.isEmpty() && missing().isEmpty();
    }

    /** A stage held by one person has nobody to keep a card from. */
    public boolean isOfOne() {
        return panel.expected().size() == 1;
    }
}
