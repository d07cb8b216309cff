package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.History;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where recruiters read: a stage was skipped, or is done once more, and by whom. */
@Component
class LeftNotice implements Notice {

    private static final String KIND = "left";

    private final Candidacies candidacies;
    private final History history;

    LeftNotice(Candidacies candidacies, History history) {
        this.candidacies = candidacies;
        this.history = history;
    }

    static String key(CandidacyId candidacy, StageKey stage, int attempt) {
        return String.join(":", KIND, candidacy.value().toString(), stage.value(), String.valueOf(attempt));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var parts = telling.key().split(":");
        return candidacies.find(telling.id(1, CandidacyId::new)).flatMap(file -> {
            var all = history.of(file.id());
            return all.reversed().stream()
                    .filter(entry -> entry.stage().value().equals(parts[2]))
                    .filter(entry -> entry.attempt() == Integer.parseInt(parts[3]))
                    .filter(entry -> entry.what() == History.What.SKIPPED || entry.what() == History.What.REPEATED)
                    .findFirst()
                    .map(entry -> message(file, entry, entry.undoneBy(all).orElse(null), telling.text()));
        });
    }

    static Message message(CandidacyFile file, History.Entry entry, @Nullable MemberId undoneBy, Text.In text) {
        var what = DecisionView.undone(words(file, entry, text), undoneBy, text);
        var line = text.of("slack.candidate.notice.line", Say.person(file), Say.opening(file), what);
        return Message.saying(text.of("slack.candidate.notice.left", Say.opening(file)))
                .section(
                        line,
                        Button.of(
                                Acts.OPEN_CANDIDACY,
                                text.of("slack.candidate.open"),
                                file.id().value().toString()))
                .build();
    }

    static Words words(CandidacyFile file, History.Entry entry, Text.In text) {
        var key = entry.what() == History.What.SKIPPED ? "skipped" : "repeated";
        return text.of(
                "slack.candidate.timeline." + key, Say.stage(file.process().stage(entry.stage()), text), entry.actor());
    }
}
