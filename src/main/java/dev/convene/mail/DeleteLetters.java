package dev.convene.mail;

import dev.convene.candidate.CandidacyDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters go with the candidacy that they are about, whether they were sent or not. */
@Component
class DeleteLetters {

    private final LetterStore letters;

    DeleteLetters(LetterStore letters) {
        this.letters = letters;
    }

    @EventListener
    void on(CandidacyDeleted deleted) {
        letters.delete(deleted.candidacy());
    }
}
