package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.History;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One line where recruiters read: the candidate no longer wants to. */
@Component
class WithdrawnNotice implements Notice {

    private static final String KIND = "withdrawn";

    private final Candidacies candidacies;
    private final History history;

    WithdrawnNotice(Candidacies candidacies, History history) {
        this.candidacies = candidacies;
        this.history = history;
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
        var id = telling.id(1, CandidacyId::new);
        return candidacies.find(id).flatMap(file -> {
            var all = history.of(id);
            return all.reversed().stream()
                    .filter(entry -> entry.what() == History.What.WITHDRAWN)
                    .findFirst()
                    .map(entry -> new DecisionView.Model(
                            file, entry, false, entry.undoneBy(all).orElse(null)))
                    .map(model -> DecisionView.withdrawn(model, telling.text()));
        });
    }
}
