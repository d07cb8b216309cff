package dev.convene.reminder;

import dev.convene.feedback.Rounds;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What a reminder asks again when it rings: whether it still concerns the person. */
@Component
class StillSeated {

    private final Interviews interviews;
    private final Rounds rounds;
    private final Clock clock;

    StillSeated(Interviews interviews, Rounds rounds, Clock clock) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Not once it began: after downtime, a word of what begins soon would be wrong. */
    boolean ahead(InterviewId interview, MemberId member) {
        return interviews
                .find(interview)
                .filter(panel -> panel.interview().status().isAhead())
                .filter(panel -> panel.interview().slot().startsAt().isAfter(clock.instant()))
                .filter(panel -> panel.expected().contains(member))
                .isPresent();
    }

    boolean owesFeedback(InterviewId interview, MemberId member) {
        return interviews.find(interview).filter(this::mayHaveTakenPlace).map(rounds::of).stream()
                .anyMatch(round -> round.missing().contains(member));
    }

    /** Whether they still have an interview before them on that day. */
    boolean on(LocalDate day, ZoneId zone, MemberId member) {
        return interviews.seating(member, clock.instant()).stream()
                .anyMatch(panel -> panel.interview()
                        .slot()
                        .startsAt()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(day));
    }

    private boolean mayHaveTakenPlace(Panel panel) {
        return panel.interview().status().isAhead() || panel.interview().status() == InterviewStatus.HELD;
    }
}
