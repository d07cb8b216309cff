package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The frame of a recruiter's change of an interview: locked, allowed, still ahead, traced. */
@Component
class ChangeInterview {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ChangeInterview(
            Interviews interviews,
            Candidacies candidacies,
            CandidacyRights rights,
            Trail trail,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
    }

    Booking.Outcome change(
            MemberId actor, InterviewId id, String what, BiFunction<Panel, CandidacyFile, Booking.Outcome> change) {
        return transaction.execute(tx -> {
            var panel = interviews.lock(id);
            var file = candidacies.require(panel.interview().candidacy());
            if (!rights.mayRecruit(actor, file)) {
                return new Booking.Outcome.NotAllowed();
            }
            if (!panel.interview().status().isAhead()) {
                return new Booking.Outcome.TooLate();
            }
            trail.changed(actor, file.id().value(), what);
            return change.apply(panel, file);
        });
    }
}
