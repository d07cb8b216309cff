package dev.convene.reminder;

import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.ReadInterview;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the reminders about an interview in step with it, in the transaction that changes it. All are planned anew at
 * each change: that is simpler than knowing which change touches which, and cannot leave a stale one.
 */
@Component
class PlanInterviewReminders {

    private final Reminders reminders;
    private final ReadInterview interviews;
    private final Zones zones;
    private final Clock clock;

    PlanInterviewReminders(Reminders reminders, ReadInterview interviews, Zones zones, Clock clock) {
        this.reminders = reminders;
        this.interviews = interviews;
        this.zones = zones;
        this.clock = clock;
    }

    @EventListener
    void on(InterviewEvent event) {
        reminders.dropAll(event.interview().value());
        interviews
                .file(event.interview())
                .filter(file -> file.interview().status().isAhead())
                .ifPresent(file -> file.panel().seats().stream()
                        .filter(Seat::isExpected)
                        .forEach(seat -> plan(file, seat.member())));
    }

    private void plan(InterviewFile file, MemberId member) {
        var interview = file.interview().id().value();
        var slot = file.interview().slot();
        plan(SoonReminder.KIND, interview, member, slot.startsAt().minus(SoonReminder.AHEAD));
        if (file.isEvaluated()) {
            plan(EndedReminder.KIND, interview, member, slot.endsAt());
        }
        planDigest(member, slot.startsAt());
    }

    private void plan(String kind, UUID interview, MemberId member, Instant at) {
        if (at.isAfter(clock.instant())) {
            reminders.plan(new Reminder(kind + ":" + interview + ":" + member, kind, member, interview, at));
        }
    }

    /** One a day and person, whatever the number of interviews; it looks at what there is when it rings. */
    private void planDigest(MemberId member, Instant start) {
        var zone = zones.of(member);
        var digest = new DayDigest(member, start.atZone(zone).toLocalDate());
        var at = digest.day().atTime(DayDigest.AT).atZone(zone).toInstant();
        if (at.isAfter(clock.instant()) && at.isBefore(start)) {
            reminders.plan(new Reminder(digest.reminderKey(), DayDigest.KIND, member, digest.subject(), at));
        }
    }
}
