package dev.convene.candidate;

import dev.convene.process.CriterionKey;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody takes it.
 *
 * @param reason in their own words; empty only where {@link DecisionKind#needsReason} allows
 * @param criterion the criterion it rests on, where it names one
 * @param mayBeTold whether the candidate may be told the reason
 * @param keepsBooked whether interviews booked stand while the candidacy is on hold; without meaning for any other decision
 */
public record Decision(
        DecisionKind kind, String reason, @Nullable CriterionKey criterion, boolean mayBeTold, boolean keepsBooked) {

    public Decision(DecisionKind kind, String reason, @Nullable CriterionKey criterion, boolean mayBeTold) {
        this(kind, reason, criterion, mayBeTold, false);
    }
}
