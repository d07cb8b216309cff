package dev.convene.reminder;

import dev.convene.candidate.CandidacyDeleted;
import dev.convene.scheduling.InterviewDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is reminded of what has been deleted. */
@Component
class DropDeletedReminders {

    private final Reminders reminders;

    DropDeletedReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @EventListener
    void on(CandidacyDeleted deleted) {
        reminders.dropAll(deleted.candidacy().value());
    }

    @EventListener
    void on(InterviewDeleted deleted) {
        reminders.dropAll(deleted.interview().value());
    }
}
