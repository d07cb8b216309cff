package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody says that they will be away, or a recruiter does for them. What overlaps or touches becomes one absence. */
@Component
public class PutDownAbsence {

    private final Absences absences;
    private final AbsenceRules rules;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PutDownAbsence(
            Absences absences, AbsenceRules rules, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.absences = absences;
        this.rules = rules;
        this.events = events;
        this.transaction = transaction;
    }

    public Outcome putDown(MemberId actor, MemberId member, Leave leave) {
        return transaction.execute(tx -> rules.refusal(actor, member, leave)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.PutDown(keep(actor, member, leave))));
    }

    private Absence keep(MemberId actor, MemberId member, Leave leave) {
        var others = absences.around(member, leave.startsAt(), leave.endsAt());
        var id = others.isEmpty() ? AbsenceId.random() : others.getFirst().id();
        var whole = new Absence(
                id, member, earliest(others, leave.startsAt()), latest(others, leave.endsAt()), leave.zone(), actor);
        others.forEach(other -> absences.remove(other.id()));
        absences.keep(whole);
        events.publishEvent(new WentAway(id, member, leave.startsAt(), leave.endsAt(), actor));
        return whole;
    }

    private static Instant earliest(List<Absence> others, Instant from) {
        return Stream.concat(Stream.of(from), others.stream().map(Absence::from))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant latest(List<Absence> others, Instant until) {
        return Stream.concat(Stream.of(until), others.stream().map(Absence::until))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param absence as it stands now, perhaps longer than what was said */
        record PutDown(Absence absence) implements Outcome {}

        record Refused(AbsenceRefusal why) implements Outcome {}
    }
}
