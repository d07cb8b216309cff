package dev.convene.candidate;

import dev.convene.access.Trail;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every change of a candidacy leaves behind: the saved aggregate, an entry in its history, one in the trail. */
@Component
class Handling {

    private final CandidacyStore candidacies;
    private final History history;
    private final Trail trail;
    private final Clock clock;

    Handling(CandidacyStore candidacies, History history, Trail trail, Clock clock) {
        this.candidacies = candidacies;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void note(Candidacy candidacy, MemberId actor, History.What what, @Nullable String reason) {
        note(candidacy, History.Entry.of(now(), actor, what, candidacy.standing(), reason));
    }

    void note(Candidacy candidacy, History.Entry entry) {
        history.append(candidacy.id(), entry);
        trail.changed(entry.actor(), candidacy.id().value(), entry.what().name());
    }

    /** For what is no part of the candidate's history. */
    void trace(Candidacy candidacy, MemberId actor, String what) {
        trail.changed(actor, candidacy.id().value(), what);
    }

    void save(Candidacy candidacy) {
        candidacies.save(candidacy);
    }
}
