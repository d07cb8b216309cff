package dev.convene.mail;

import java.util.List;
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

    /** Those nobody has sent yet, oldest first. */
    public List<Letter> ready() {
        return letters.ready();
    }
}
