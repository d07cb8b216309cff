package dev.convene.mail;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Letters are the recruiters' to read and to send. */
@Component
class LetterRights {

    private final Candidacies candidacies;
    private final CandidacyRights rights;

    LetterRights(Candidacies candidacies, CandidacyRights rights) {
        this.candidacies = candidacies;
        this.rights = rights;
    }

    boolean mayHandle(MemberId actor, Letter letter) {
        return rights.mayRecruit(actor, candidacies.require(letter.candidacy()));
    }
}
