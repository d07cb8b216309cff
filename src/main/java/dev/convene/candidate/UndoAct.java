package dev.convene.candidate;

import dev.convene.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leads a candidacy back to where it stood before an act; one that was added by it goes. */
@Component
class UndoAct {

    private final History history;
    private final Undoables undoables;
    private final Handling handling;
    private final Records records;
    private final ApplicationEventPublisher events;

    UndoAct(
            History history,
            Undoables undoables,
            Handling handling,
            Records records,
            ApplicationEventPublisher events) {
        this.history = history;
        this.undoables = undoables;
        this.handling = handling;
        this.records = records;
        this.events = events;
    }

    void undo(MemberId actor, CandidacyFile file, Undoable act) {
        if (act.what() == History.What.BEGAN) {
            events.publishEvent(new CandidacyDeleted(file.id()));
            records.delete(file.candidacy(), actor);
            return;
        }
        undoables.forget(file.id());
        history.takeBack(act.entry());
        file.candidacy().undo(act);
        handling.note(file.candidacy(), actor, History.What.UNDONE, act.what().name());
        handling.save(file.candidacy());
    }
}
