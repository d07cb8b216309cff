package dev.convene.reminder;

import dev.convene.delivery.Deliveries;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A morning's message that stands already says what became of the day since. */
@Component
class RedrawDigests {

    private final Interviews interviews;
    private final Zones zones;
    private final Deliveries deliveries;
    private final Clock clock;

    RedrawDigests(Interviews interviews, Zones zones, Deliveries deliveries, Clock clock) {
        this.interviews = interviews;
        this.zones = zones;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @EventListener
    void on(InterviewEvent event) {
        interviews
                .find(event.interview())
                .ifPresent(panel -> concerned(panel, event).forEach(member -> redraw(panel, member, event)));
    }

    private static Set<MemberId> concerned(Panel panel, InterviewEvent event) {
        var members = panel.seats().stream().map(Seat::member).collect(Collectors.toCollection(LinkedHashSet::new));
        if (event instanceof InterviewEvent.Released released) {
            members.add(released.member());
        }
        return members;
    }

    /** From which day an interview was moved is not known any more: perhaps from this one. */
    private void redraw(Panel panel, MemberId member, InterviewEvent event) {
        var zone = zones.of(member);
        var today = DayDigest.of(member, clock.instant(), zone);
        var itsDay = DayDigest.of(member, panel.interview().slot().startsAt(), zone);
        if (event instanceof InterviewEvent.Moved || itsDay.equals(today)) {
            deliveries.refreshAbout(today.subject());
        }
    }
}
