package dev.convene.candidate;

import dev.convene.access.Roles;
import dev.convene.access.Trail;
import dev.convene.candidate.CreateOpening.OpeningCreation;
import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter puts right what an opening says, or notes that it is filled or closed. */
@Component
public class EditOpening {

    private final Registry registry;
    private final AnnounceOpening announce;
    private final CheckOpening check;
    private final Trail trail;
    private final Roles roles;
    private final TransactionTemplate transaction;

    EditOpening(
            Registry registry,
            AnnounceOpening announce,
            CheckOpening check,
            Trail trail,
            Roles roles,
            TransactionTemplate transaction) {
        this.registry = registry;
        this.announce = announce;
        this.check = check;
        this.trail = trail;
        this.roles = roles;
        this.transaction = transaction;
    }

    /**
     * What an opening shall say.
     *
     * @param terms the process of which is left out: people are under way in it
     * @param confidential whether only the recruiters named and the hiring manager may know of it from now on
     */
    public record Correction(OpeningTerms terms, Set<MemberId> recruiters, OpeningState state, boolean confidential) {}

    public Outcome edit(MemberId actor, OpeningId id, Correction correction) {
        var opening = registry.opening(id);
        if (!registry.mayRun(actor, opening)) {
            return new Outcome.OnlyRecruiters(roles.recruiters());
        }
        var wrong = check.wrong(correction.terms(), correction.recruiters());
        if (!wrong.isEmpty()) {
            return new Outcome.Malformed(wrong);
        }
        transaction.executeWithoutResult(_ -> correct(actor, id, correction));
        return new Outcome.Edited();
    }

    private void correct(MemberId actor, OpeningId id, Correction correction) {
        var opening = registry.opening(id);
        var before = opening.reserved();
        opening.correct(
                correction.terms().following(opening.terms().process()), correction.recruiters(), correction.state());
        opening.keepConfidential(correction.confidential());
        registry.save(opening);
        trail.changed(actor, id.value(), "opening edited");
        if (!opening.reserved().equals(before)) {
            othersMayKnow(actor, opening);
        }
        announce.corrected(id);
    }

    private void othersMayKnow(MemberId actor, Opening opening) {
        var what = opening.isConfidential() ? "opening confidential" : "opening in the open";
        trail.changed(actor, opening.id().value(), what);
        announce.knownToOthers(opening.id());
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Edited() implements Outcome {}

        record Malformed(Set<OpeningCreation.Field> fields) implements Outcome {}

        /** Refused; names those who can help. */
        record OnlyRecruiters(Set<MemberId> recruiters) implements Outcome {}
    }
}
