package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.History;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One line where recruiters read, each time: a candidacy that had ended goes on. */
@Component
class ReopenedNotice implements Notice {

    private static final String KIND = "reopened";

    private final Candidacies candidacies;
    private final History history;

    ReopenedNotice(Candidacies candidacies, History history) {
        this.candidacies = candidacies;
        this.history = history;
    }

    /** @param times how often it was reopened by now */
    static String key(CandidacyId candidacy, int times) {
        return KIND + ":" + candidacy.value() + ":" + times;
    }

    static List<History.Entry> all(History history, CandidacyId candidacy) {
        return history.of(candidacy).stream()
                .filter(entry -> entry.what() == History.What.REOPENED)
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var id = telling.id(1, CandidacyId::new);
        var times = Integer.parseInt(telling.key().split(":")[2]);
        return candidacies
                .find(id)
                .flatMap(file -> all(history, id).stream()
                        .skip(times - 1L)
                        .findFirst()
                        .map(entry ->
                                DecisionView.reopened(new DecisionView.Model(file, entry, false), telling.text())));
    }
}
