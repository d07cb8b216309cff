package dev.convene.mail;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a letter is about. */
@Component
class LetterFacts {

    private final ReadInterview interviews;
    private final Candidacies candidacies;

    LetterFacts(ReadInterview interviews, Candidacies candidacies) {
        this.interviews = interviews;
        this.candidacies = candidacies;
    }

    /**
     * What a letter is about, read at one moment.
     *
     * @param interview null for a letter that is about the whole candidacy
     */
    record About(
            Letter.Kind kind, CandidacyFile file, @Nullable InterviewFile interview) {

        Locale language() {
            return file.candidate().person().language();
        }

        String email() {
            return file.candidate().person().email();
        }
    }

    Optional<About> of(Letter letter) {
        return candidacies
                .find(letter.candidacy())
                .map(file -> new About(
                        letter.kind(),
                        file,
                        letter.interview().map(this::interview).orElse(null)));
    }

    About of(Letter.Kind kind, CandidacyFile file) {
        return new About(kind, file, null);
    }

    private InterviewFile interview(InterviewId id) {
        return interviews.require(id);
    }
}
