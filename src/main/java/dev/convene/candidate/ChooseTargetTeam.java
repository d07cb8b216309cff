package dev.convene.candidate;

import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import org.springframework.stereotype.Component;

/** Says which team the person would join; may come as late as the stage whose recipe asks for it. */
@Component
public class ChooseTargetTeam {

    private final ChangeCandidacy candidacies;

    ChooseTargetTeam(ChangeCandidacy candidacies) {
        this.candidacies = candidacies;
    }

    public Changing choose(MemberId actor, CandidacyId candidacy, TeamKey team) {
        return candidacies.change(
                actor,
                candidacy,
                file -> file.candidacy().standing().status().isOpen(),
                (file, handling) -> file.candidacy().chooseTargetTeam(team));
    }
}
