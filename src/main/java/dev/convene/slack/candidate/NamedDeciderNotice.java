package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.delivery.Audience;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To whoever was named to decide where nobody else can. */
@Component
class NamedDeciderNotice implements Notice {

    private static final String KIND = "named-decider";

    private final Candidacies candidacies;

    NamedDeciderNotice(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    static String key(CandidacyId candidacy) {
        return KIND + ":" + candidacy.value();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .map(file -> DeciderView.named(file, isStill(file, telling.audience()), telling.text()));
    }

    private static boolean isStill(CandidacyFile file, Audience audience) {
        return file.candidacy()
                .decider()
                .map(Audience.Member::new)
                .filter(audience::equals)
                .isPresent();
    }
}
