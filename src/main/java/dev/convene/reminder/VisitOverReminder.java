package dev.convene.reminder;

import dev.convene.scheduling.EndVisit;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewId;
import org.springframework.stereotype.Component;

/** At the end of a visit: it took place, and nothing is asked of anybody. */
@Component
class VisitOverReminder implements Rung {

    private static final String KIND = "visit-over";

    private final EndVisit visits;

    VisitOverReminder(EndVisit visits) {
        this.visits = visits;
    }

    /** Nobody is told: it is planned in the name of whoever booked. */
    static Reminder about(Interview visit) {
        var id = visit.id().value();
        return new Reminder(
                KIND + ":" + id, KIND, visit.bookedBy(), id, visit.slot().endsAt());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        visits.end(new InterviewId(reminder.subject()));
    }
}
