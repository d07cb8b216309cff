package dev.convene.candidate;

import dev.convene.access.Trail;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** What this module keeps about a candidacy, to be deleted. */
@Component
class Records {

    private static final String DELETED = "candidacy deleted";

    private final CandidacyStore candidacies;
    private final CandidateStore candidates;
    private final History history;
    private final Undoables undoables;
    private final Trail trail;

    Records(CandidacyStore candidacies, CandidateStore candidates, History history, Undoables undoables, Trail trail) {
        this.candidacies = candidacies;
        this.candidates = candidates;
        this.history = history;
        this.undoables = undoables;
        this.trail = trail;
    }

    /** The person's row is locked first: whoever puts them on another opening meanwhile waits, or is seen. */
    void delete(Candidacy candidacy, MemberId by) {
        var person = candidates.locked(candidacy.candidate());
        undoables.forget(candidacy.id());
        history.delete(candidacy.id());
        candidacies.delete(candidacy);
        if (candidacies.ofCandidate(candidacy.candidate()).isEmpty()) {
            candidates.deleteAll(person);
        }
        trail.changed(by, candidacy.id().value(), DELETED);
    }
}
