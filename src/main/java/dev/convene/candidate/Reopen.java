package dev.convene.candidate;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** A candidacy that was not retained, withdrawn or hired goes on after all; what was cancelled stays cancelled. */
@Component
public class Reopen {

    private final ChangeCandidacy candidacies;
    private final History history;

    Reopen(ChangeCandidacy candidacies, History history) {
        this.candidacies = candidacies;
        this.history = history;
    }

    /**
     * Reopens it at the stage it ended at, whose last decision then no longer counts: it can be taken anew.
     *
     * @param reason kept in the history
     */
    public Outcome reopen(MemberId actor, CandidacyId candidacy, String reason) {
        if (reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        return new Outcome.Asked(candidacies.change(
                actor, candidacy, file -> !file.candidacy().standing().status().isOpen(), (file, handling) -> {
                    var ended = file.candidacy();
                    history.takeBack(ended.id(), ended.standing());
                    handling.note(ended, actor, History.What.REOPENED, reason);
                    ended.reopen(file.process(), actor, handling.now());
                }));
    }

    /** What came of it. */
    public sealed interface Outcome {

        record ReasonMissing() implements Outcome {}

        /** {@link Changing.TooLate} for what never closed. */
        record Asked(Changing changing) implements Outcome {}
    }
}
