package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.panel.Rosters;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What may be scheduled for a candidacy now, and with whom. */
@Component
public class Scheduling {

    private final Interviews interviews;
    private final Rosters rosters;

    Scheduling(Interviews interviews, Rosters rosters) {
        this.interviews = interviews;
        this.rosters = rosters;
    }

    /** The stage if people can meet for it now: the one the candidacy is at, or a visit that floats beside it. */
    public Optional<Stage.Meeting> schedulable(CandidacyFile file, StageKey stage) {
        var standing = file.candidacy().standing();
        if (standing.status() != CandidacyStatus.ACTIVE) {
            return Optional.empty();
        }
        if (standing.stage().equals(stage)) {
            return file.stage() instanceof Stage.Meeting meeting ? Optional.of(meeting) : Optional.empty();
        }
        return file.process().besides(standing.stage()).stream()
                .filter(visit -> visit.key().equals(stage))
                .<Stage.Meeting>map(visit -> visit)
                .findFirst();
    }

    /** What is booked or was held for the stage, in its present attempt. */
    public Optional<Panel> booked(CandidacyFile file, StageKey stage) {
        return interviews.current(file.id(), occasion(file, stage));
    }

    Occasion occasion(CandidacyFile file, StageKey stage) {
        var standing = file.candidacy().standing();
        return new Occasion(stage, standing.stage().equals(stage) ? standing.attempt() : 1);
    }

    Eligibility eligibility(CandidacyFile file) {
        return new Eligibility(
                rosters.current(),
                file.candidacy().targetTeam().orElse(null),
                file.candidacy().keptAway());
    }
}
