package dev.convene.reminder;

import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.ReadInterview;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import java.time.Clock;
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
                .ifPresent(this::planAll);
    }

    private void planAll(InterviewFile file) {
        planLetter(file);
        planAsking(file.interview());
        if (!file.isEvaluated()) {
            reminders.plan(VisitOverReminder.about(file.interview()));
        }
        file.panel().seats().stream().filter(Seat::isExpected).forEach(seat -> plan(file, seat.member()));
    }

    private void planLetter(InterviewFile file) {
        var letter = DayBeforeReminder.about(file);
        if (letter.dueAt().isAfter(clock.instant())) {
            reminders.plan(letter);
        }
    }

    private void planAsking(Interview interview) {
        PlaceMissingReminder.about(interview, zones.of(interview.bookedBy()), clock.instant())
                .ifPresent(reminders::plan);
    }

    private void plan(InterviewFile file, MemberId member) {
        var interview = file.interview();
        new InterviewReminders(interview.id(), interview.slot(), file.isEvaluated(), member, zones.of(member))
                .after(clock.instant())
                .forEach(reminders::plan);
    }
}
