package dev.convene.candidate;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A recruiter of the opening, or an admin, deletes a candidacy with all that is kept about it; a person without another
 * one is forgotten altogether. Who deleted it and when stays in the trail, which names nobody.
 */
@Component
public class DeleteCandidacy {

    private final Candidacies candidacies;
    private final Records records;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DeleteCandidacy(
            Candidacies candidacies,
            Records records,
            Roles roles,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.records = records;
        this.roles = roles;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether the member may delete it: its recruiters, and admins unless it is confidential. */
    public boolean mayDelete(MemberId actor, CandidacyFile file) {
        var opening = file.opening();
        return !file.isKeptFrom(actor)
                && (opening.recruiters().contains(actor) || roles.isAdmin(actor) && !opening.isConfidential());
    }

    /** @throws dev.convene.shared.Gone if somebody was quicker */
    public Outcome delete(MemberId actor, CandidacyId candidacy) {
        return transaction.execute(tx -> {
            var file = candidacies.lock(candidacy);
            if (!mayDelete(actor, file)) {
                return new Outcome.NotAllowed(able(file));
            }
            events.publishEvent(new CandidacyDeleted(candidacy));
            records.delete(file.candidacy(), actor);
            return new Outcome.Deleted();
        });
    }

    private Set<MemberId> able(CandidacyFile file) {
        var able = new LinkedHashSet<>(file.recruiters());
        roles.admins().stream().filter(admin -> mayDelete(admin, file)).forEach(able::add);
        return able;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Deleted() implements Outcome {}

        /** Refused; names those who may. */
        record NotAllowed(Set<MemberId> able) implements Outcome {}
    }
}
