package dev.convene.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reminders planned with a business change, in its transaction: kept if and only if the change is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {

    private final PlannedReminders planned;

    Reminders(PlannedReminders planned) {
        this.planned = planned;
    }

    /** Plans it, or moves the one of that key, also after it rang; one that is overdue rings at the next round. */
    public void plan(Reminder reminder) {
        planned.plan(reminder);
    }

    /** Forgets the reminder of that key, if there is one. */
    public void drop(String key) {
        planned.drop(key);
    }

    /** Forgets all reminders about that subject. */
    public void dropAll(UUID subject) {
        planned.dropAll(subject);
    }
}
