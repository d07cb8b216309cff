package dev.convene.reminder;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** On the day before an interview, by the candidate's calendar and clock: a letter that reminds them of it. */
@Component
class DayBeforeReminder implements Rung {

    /** What stands before the colon in the letter's key; the interview follows it. */
    static final String KIND = "day-before";

    /** Late enough to be read awake, early enough to answer on a working day. */
    private static final LocalTime AT = LocalTime.of(10, 0);

    private final Interviews interviews;
    private final Deliveries deliveries;

    DayBeforeReminder(Interviews interviews, Deliveries deliveries) {
        this.interviews = interviews;
        this.deliveries = deliveries;
    }

    /** The candidate is no member: it is planned in the name of the recruiter whose booking approved it. */
    static Reminder about(InterviewFile file) {
        var interview = file.interview();
        var zone = file.candidacy().candidate().person().zone();
        var day = interview.slot().startsAt().atZone(zone).toLocalDate().minusDays(1);
        var id = interview.id().value();
        return new Reminder(
                KIND + ":" + id,
                KIND,
                interview.bookedBy(),
                id,
                day.atTime(AT).atZone(zone).toInstant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether the candidate still needs it is asked when the letter is written. */
    @Override
    public void ring(Reminder reminder) {
        interviews.find(new InterviewId(reminder.subject())).ifPresent(panel -> {
            var candidacy = panel.interview().candidacy().value();
            deliveries.want(new Wish(
                    Kind.LETTER, KIND + ":" + reminder.subject(), new Audience.Candidate(candidacy), candidacy));
        });
    }
}
