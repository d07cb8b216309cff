package dev.convene.candidate;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Looks up what a new candidacy is made of. */
@Component
class Registry {

    private final Roles roles;
    private final OpeningStore openings;
    private final CandidateStore candidates;

    Registry(Roles roles, OpeningStore openings, CandidateStore candidates) {
        this.roles = roles;
        this.openings = openings;
        this.candidates = candidates;
    }

    boolean isRecruiter(MemberId actor) {
        return roles.isRecruiter(actor);
    }

    boolean mayRun(MemberId actor, Opening opening) {
        return isRecruiter(actor) && (!opening.isConfidential() || opening.concerns(actor));
    }

    /** Whoever runs it, and its hiring manager: the recruiter of a confidential opening may be the only one who knows of it. */
    boolean mayPassOn(MemberId actor, Opening opening) {
        return mayRun(actor, opening) || opening.terms().hiringManager().equals(actor);
    }

    Opening opening(OpeningId id) {
        return openings.findById(id).orElseThrow(() -> new IllegalStateException("No opening " + id.value()));
    }

    void save(Opening opening) {
        openings.save(opening);
    }

    void save(Candidate candidate) {
        candidates.save(candidate);
    }

    /** The person already known by this e-mail, else the person as given. */
    Candidate known(Person person) {
        return candidates.withEmail(person.email()).orElseGet(() -> candidates.save(Candidate.of(person)));
    }
}
