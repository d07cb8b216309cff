package dev.convene.panel;

import dev.convene.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody will be there after all. Seats that were given up meanwhile stay given up: others may sit there by now. */
@Component
public class TakeBackAbsence {

    private final Absences absences;
    private final AbsenceRules rules;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TakeBackAbsence(
            Absences absences, AbsenceRules rules, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.absences = absences;
        this.rules = rules;
        this.events = events;
        this.transaction = transaction;
    }

    /** One that was taken back before stays so, and one that is somebody else's looks the same. */
    public Outcome takeBack(MemberId actor, AbsenceId id) {
        return transaction.execute(tx -> {
            var absence = absences.find(id);
            if (absence.isEmpty() || !rules.maySpeakFor(actor, absence.get().member())) {
                return Outcome.NOT_THERE;
            }
            absences.remove(id);
            events.publishEvent(new AbsenceTakenBack(id, absence.get().member()));
            return Outcome.TAKEN_BACK;
        });
    }

    /** What came of it. */
    public enum Outcome {
        TAKEN_BACK,
        NOT_THERE
    }
}
