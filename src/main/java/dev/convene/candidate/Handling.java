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
    private final Undoables undoables;
    private final Trail trail;
    private final Clock clock;

    Handling(CandidacyStore candidacies, History history, Undoables undoables, Trail trail, Clock clock) {
        this.candidacies = candidacies;
        this.history = history;
        this.undoables = undoables;
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
        append(candidacy, entry);
    }

    private long append(Candidacy candidacy, History.Entry entry) {
        trail.changed(entry.actor(), candidacy.id().value(), entry.what().name());
        return history.append(candidacy.id(), entry);
    }

    void noteUndoable(Candidacy candidacy, MemberId actor, History.What what, @Nullable String reason) {
        noteUndoable(candidacy, History.Entry.of(now(), actor, what, candidacy.standing(), reason));
    }

    /** Before the candidacy is changed, since undoing leads back to where it stands now. */
    void noteUndoable(Candidacy candidacy, History.Entry entry) {
        var number = append(candidacy, entry);
        undoables.keep(candidacy.id(), new Undoable(number, entry.actor(), entry.what(), now(), candidacy.standing()));
    }

    /** For what is no part of the candidate's history. */
    void trace(Candidacy candidacy, MemberId actor, String what) {
        trail.changed(actor, candidacy.id().value(), what);
    }

    void save(Candidacy candidacy) {
        candidacies.save(candidacy);
    }
}
