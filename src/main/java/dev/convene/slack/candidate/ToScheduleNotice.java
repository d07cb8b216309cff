package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Occasion;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To a recruiter: the candidacy came to a stage at which people meet, and nothing is booked for it. */
@Component
class ToScheduleNotice implements Notice {

    private static final String KIND = "to-schedule";

    private final Candidacies candidacies;
    private final Interviews interviews;

    ToScheduleNotice(Candidacies candidacies, Interviews interviews) {
        this.candidacies = candidacies;
        this.interviews = interviews;
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
        var occasion = new Occasion(new StageKey(parts[2]), Integer.parseInt(parts[3]));
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .flatMap(file -> file.process().stage(occasion.stage()) instanceof Stage.Meeting stage
                        ? Optional.of(render(file, stage, occasion, telling))
                        : Optional.empty());
    }

    private Message render(CandidacyFile file, Stage.Meeting stage, Occasion occasion, Telling telling) {
        var standing = file.candidacy().standing();
        var here = standing.status() == CandidacyStatus.ACTIVE
                && standing.stage().equals(occasion.stage())
                && standing.attempt() == occasion.attempt();
        var booked = interviews.current(file.id(), occasion).orElse(null);
        return ToScheduleView.render(
                new ToScheduleView.Model(
                        file, stage, here, booked, telling.zone(), Recruiting.insteadOf(telling, file)),
                telling.text());
    }
}
