package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.History;
import dev.convene.process.StageKey;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One line where recruiters read: what was decided about a stage, and by whom. */
@Component
class DecidedNotice implements Notice {

    private static final String KIND = "decided";

    private final Candidacies candidacies;
    private final History history;

    DecidedNotice(Candidacies candidacies, History history) {
        this.candidacies = candidacies;
        this.history = history;
    }

    static String key(CandidacyId candidacy, StageKey stage, int attempt, DecisionKind kind) {
        return String.join(
                ":", KIND, candidacy.value().toString(), stage.value(), String.valueOf(attempt), kind.name());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .flatMap(file -> entry(file, telling.key()).map(entry -> render(file, entry, telling)));
    }

    private Message render(CandidacyFile file, History.Entry entry, Telling telling) {
        var onHold =
                entry.what() == History.What.HOLD && file.candidacy().standing().status() == CandidacyStatus.ON_HOLD;
        var by = entry.undoneBy(history.of(file.id())).orElse(null);
        return DecisionView.decided(new DecisionView.Model(file, entry, onHold, by), telling.text());
    }

    private Optional<History.Entry> entry(CandidacyFile file, String key) {
        var parts = key.split(":");
        return history.of(file.id()).reversed().stream()
                .filter(entry -> entry.stage().value().equals(parts[2])
                        && entry.attempt() == Integer.parseInt(parts[3])
                        && entry.what().name().equals(parts[4]))
                .findFirst();
    }
}
