package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody asked to sit on a panel says yes or no, or changes their mind before the interview begins. */
@Component
public class AnswerInvitation {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerInvitation(
            Interviews interviews, Candidacies candidacies, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Reply accept(MemberId member, InterviewId interview) {
        try {
            return answer(member, interview, Answer.ACCEPTED, Seat::accept);
        } catch (DataIntegrityViolationException taken) {
            // Having declined first, they gave the time to another interview meanwhile.
            return new Reply.TakenElsewhere();
        }
    }

    public Reply decline(MemberId member, InterviewId interview, DeclineReason reason) {
        return answer(member, interview, Answer.DECLINED, seat -> seat.decline(reason));
    }

    private Reply answer(MemberId member, InterviewId interview, Answer answer, Consumer<Seat> change) {
        return transaction.execute(tx -> {
            var panel = interviews.lock(interview);
            var seat = panel.seatOf(member);
            if (seat.isEmpty()
                    || candidacies.require(panel.interview().candidacy()).isKeptFrom(member)) {
                return new Reply.NotAsked();
            }
            if (!isOpen(panel.interview())) {
                return new Reply.TooLate();
            }
            if (seat.get().answer() == answer) {
                return new Reply.Noted(panel);
            }
            change.accept(seat.get());
            interviews.save(seat.get());
            trail.changed(member, panel.interview().candidacy().value(), "invitation " + answer);
            interviews.confirmIfComplete(interview);
            return new Reply.Noted(interviews.require(interview));
        });
    }

    private boolean isOpen(Interview interview) {
        return interview.status().isAhead() && interview.slot().startsAt().isAfter(clock.instant());
    }

    /** What came of it. */
    public sealed interface Reply {

        /** @param panel as it is now */
        record Noted(Panel panel) implements Reply {}

        /** Not, or no longer, on this panel. */
        record NotAsked() implements Reply {}

        /** The interview has begun, or will not take place. */
        record TooLate() implements Reply {}

        /** The member said yes to another interview at that time since. */
        record TakenElsewhere() implements Reply {}
    }
}
