package dev.convene.reminder;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import org.springframework.stereotype.Component;

/** Wants the direct message that a reminder about an interview rings for. */
@Component
class InterviewNotices {

    private final Deliveries deliveries;

    InterviewNotices(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @param kind what stands before the colon in the notice's key; the interview follows it */
    void want(String kind, Reminder reminder) {
        deliveries.want(new Wish(
                Kind.NOTICE,
                kind + ":" + reminder.subject(),
                new Audience.Member(reminder.member()),
                reminder.subject()));
    }
}
