package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.shared.MemberId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who had a seat says who was there. The first who was there says by it that the interview was held. */
@Component
public class RecordAttendance {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordAttendance(
            Interviews interviews, Candidacies candidacies, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Joins a transaction that is under way, so that a scorecard and what it says of attendance are one change. */
    public Recording record(MemberId member, InterviewId interview, Attendance attendance) {
        return transaction.execute(tx -> {
            var panel = interviews.lock(interview);
            var seat = panel.seatOf(member).filter(found -> found.answer().isLive());
            if (seat.isEmpty()
                    || candidacies.require(panel.interview().candidacy()).isKeptFrom(member)) {
                return new Recording.NotOnThePanel();
            }
            if (panel.interview().slot().startsAt().isAfter(clock.instant())) {
                return new Recording.TooEarly();
            }
            if (panel.interview().status() == InterviewStatus.CANCELLED
                    || panel.interview().status() == InterviewStatus.NOT_HELD) {
                return new Recording.DidNotTakePlace();
            }
            note(panel.interview(), seat.get(), attendance);
            trail.changed(member, panel.interview().candidacy().value(), "attendance " + attendance);
            return new Recording.Recorded(interviews.require(interview));
        });
    }

    private void note(Interview interview, Seat seat, Attendance attendance) {
        switch (attendance) {
            case THERE -> {
                seat.wasThere();
                if (interview.status().isAhead()) {
                    interview.tookPlace();
                }
            }
            case I_WAS_ABSENT -> seat.wasAbsent();
            case CANDIDATE_ABSENT -> {
                if (interview.status().isAhead()) {
                    interview.didNotTakePlace(seat.member());
                }
            }
        }
        interviews.save(interview);
        interviews.save(seat);
    }

    /** What a panelist can say afterwards. */
    public enum Attendance {
        THERE,
        I_WAS_ABSENT,
        CANDIDATE_ABSENT
    }

    /** What came of it. */
    public sealed interface Recording {

        /** @param panel as it is now */
        record Recorded(Panel panel) implements Recording {}

        record NotOnThePanel() implements Recording {}

        /** The interview has not begun. */
        record TooEarly() implements Recording {}

        record DidNotTakePlace() implements Recording {}
    }
}
