package dev.convene.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where letters are read, without their words. */
@Component
public class Letters {

    private final LetterStore letters;

    Letters(LetterStore letters) {
        this.letters = letters;
    }

    public Optional<Letter> find(LetterId id) {
        return letters.findById(id);
    }
}
