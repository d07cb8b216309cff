package dev.convene.reminder;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import org.springframework.stereotype.Component;

/** In the morning: the interviews of the day, if there still are any. A day that is over needs none. */
@Component
class DigestReminder implements Rung {

    private final StillSeated seated;
    private final Zones zones;
    private final Deliveries deliveries;

    DigestReminder(StillSeated seated, Zones zones, Deliveries deliveries) {
        this.seated = seated;
        this.zones = zones;
        this.deliveries = deliveries;
    }

    @Override
    public String kind() {
        return DayDigest.KIND;
    }

    @Override
    public void ring(Reminder reminder) {
        var zone = zones.of(reminder.member());
        var digest =
                new DayDigest(reminder.member(), reminder.dueAt().atZone(zone).toLocalDate());
        if (seated.on(digest.day(), zone, digest.member())) {
            deliveries.want(
                    new Wish(Kind.NOTICE, digest.noticeKey(), new Audience.Member(digest.member()), digest.subject()));
        }
    }
}
