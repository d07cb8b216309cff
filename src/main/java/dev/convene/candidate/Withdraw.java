package dev.convene.candidate;

import dev.convene.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The candidate no longer wants to; a recruiter notes it. */
@Component
public class Withdraw {

    private final ChangeCandidacy candidacies;

    Withdraw(ChangeCandidacy candidacies) {
        this.candidacies = candidacies;
    }

    public Changing withdraw(MemberId actor, CandidacyId candidacy, @Nullable String reason) {
        return candidacies.change(
                actor, candidacy, file -> file.candidacy().standing().status().isOpen(), (file, handling) -> {
                    handling.noteUndoable(file.candidacy(), actor, History.What.WITHDRAWN, reason);
                    file.candidacy().withdraw(handling.now());
                });
    }
}
