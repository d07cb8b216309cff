package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To recruiters: nobody can decide about a candidacy until they name somebody. */
@Component
class DeciderMissingNotice implements Notice {

    private static final String KIND = "decider-missing";

    private final Candidacies candidacies;

    DeciderMissingNotice(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    static String key(CandidacyId candidacy) {
        return KIND + ":" + candidacy.value();
    }

    static boolean isMissing(CandidacyFile file) {
        return file.candidacy().standing().status().isOpen()
                && file.decidersOf(file.stage()).isEmpty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return candidacies.find(telling.id(1, CandidacyId::new)).map(file -> DeciderView.missing(file, telling.text()));
    }
}
