package dev.convene.candidate;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** A candidacy on hold goes on where it stood. */
@Component
public class Resume {

    private final ChangeCandidacy candidacies;

    Resume(ChangeCandidacy candidacies) {
        this.candidacies = candidacies;
    }

    public Changing resume(MemberId actor, CandidacyId candidacy) {
        return candidacies.change(
                actor,
                candidacy,
                file -> file.candidacy().standing().status() == CandidacyStatus.ON_HOLD,
                (file, handling) -> {
                    handling.note(file.candidacy(), actor, History.What.RESUMED, null);
                    file.candidacy().resume(handling.now());
                });
    }
}
