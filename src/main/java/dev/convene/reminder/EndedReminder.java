package dev.convene.reminder;

import dev.convene.scheduling.InterviewId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * At the end of an interview: was it held, and how was it? After downtime a person is told once that cards are owed,
 * however many interviews have ended meanwhile.
 */
@Component
public class EndedReminder implements Rung {

    /** What stands before the colon in the notice's key; the interview follows it. */
    public static final String KIND = "ended";

    /** Hardly anybody has two interviews that end within an hour. */
    private static final Duration OVERDUE = Duration.ofHours(1);

    private final StillSeated seated;
    private final InterviewNotices notices;
    private final Clock clock;

    EndedReminder(StillSeated seated, InterviewNotices notices, Clock clock) {
        this.seated = seated;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        if (seated.owesFeedback(new InterviewId(reminder.subject()), reminder.member())) {
            if (reminder.dueAt().plus(OVERDUE).isBefore(clock.instant())) {
                notices.wantOverdue(reminder);
            } else {
                notices.want(KIND, reminder);
            }
        }
    }
}
