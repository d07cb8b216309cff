package dev.convene.reminder;

import dev.convene.scheduling.InterviewId;
import org.springframework.stereotype.Component;

/** At the end of an interview: was it held, and how was it? */
@Component
public class EndedReminder implements Rung {

    /** What stands before the colon in the notice's key; the interview follows it. */
    public static final String KIND = "ended";

    private final StillSeated seated;
    private final InterviewNotices notices;

    EndedReminder(StillSeated seated, InterviewNotices notices) {
        this.seated = seated;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        if (seated.owesFeedback(new InterviewId(reminder.subject()), reminder.member())) {
            notices.want(KIND, reminder);
        }
    }
}
