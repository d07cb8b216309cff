package dev.convene.reminder;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Wants the direct message that reminders about interviews ring for. */
@Component
class InterviewNotices {

    private final Deliveries deliveries;
    private final Zones zones;
    private final Clock clock;

    InterviewNotices(Deliveries deliveries, Zones zones, Clock clock) {
        this.deliveries = deliveries;
        this.zones = zones;
        this.clock = clock;
    }

    /** @param kind what stands before the colon in the notice's key; the interview follows it */
    void want(String kind, Reminder reminder) {
        deliveries.want(new Wish(
                Kind.NOTICE,
                kind + ":" + reminder.subject(),
                new Audience.Member(reminder.member()),
                reminder.subject()));
    }

    /** One message a day, whatever the number of interviews: it is the same wish each time. */
    void wantOverdue(Reminder reminder) {
        var overdue = OverdueCards.on(clock.instant(), reminder.member(), zones.of(reminder.member()));
        deliveries.want(
                new Wish(Kind.NOTICE, overdue.noticeKey(), new Audience.Member(overdue.member()), overdue.subject()));
    }
}
