package dev.convene.reminder;

import dev.convene.scheduling.InterviewId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Shortly before an interview: the link and the kit once more. */
@Component
public class SoonReminder implements Rung {

    /** What stands before the colon in the notice's key; the interview follows it. */
    public static final String KIND = "soon";

    static final Duration AHEAD = Duration.ofMinutes(15);

    private final StillSeated seated;
    private final InterviewNotices notices;

    SoonReminder(StillSeated seated, InterviewNotices notices) {
        this.seated = seated;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        if (seated.ahead(new InterviewId(reminder.subject()), reminder.member())) {
            notices.want(KIND, reminder);
        }
    }
}
