package dev.convene.reminder;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.InterviewId;
import org.springframework.stereotype.Component;

/** At the end of an interview: was it held, and how was it? */
@Component
public class EndedReminder implements Rung {

    /** What stands before the colon in the notice's key; the interview follows it. */
    public static final String KIND = "ended";

    private final StillSeated seated;
    private final Deliveries deliveries;

    EndedReminder(StillSeated seated, Deliveries deliveries) {
        this.seated = seated;
        this.deliveries = deliveries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        if (seated.owesFeedback(new InterviewId(reminder.subject()), reminder.member())) {
            deliveries.want(new Wish(
                    Kind.NOTICE,
                    KIND + ":" + reminder.subject(),
                    new Audience.Member(reminder.member()),
                    reminder.subject()));
        }
    }
}
