package dev.convene.slack.feedback;

import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.process.CriterionKey;
import dev.convene.slack.FormValues;
import java.util.Optional;

/** A decision as it is filled in. */
final class DecisionForm {

    private DecisionForm() {}

    /** Empty where the form does not ask, or the answer is to decide later. */
    static Optional<Decision> read(FormValues values) {
        return values.choice(DecisionFields.KIND)
                .filter(kind -> !kind.equals(DecisionFields.LATER))
                .map(DecisionKind::valueOf)
                .map(kind -> new Decision(
                        kind,
                        values.text(DecisionFields.REASON).orElse(""),
                        values.choice(DecisionFields.CRITERION)
                                .map(CriterionKey::new)
                                .orElse(null),
                        values.choices(DecisionFields.TOLD).contains(DecisionFields.MAY_BE_TOLD),
                        values.choice(DecisionFields.BOOKED)
                                .filter(DecisionFields.KEEP::equals)
                                .isPresent()));
    }
}
