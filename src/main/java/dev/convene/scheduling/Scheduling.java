package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.panel.Rosters;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The stage if people can meet for it: the one the candidacy is at, a visit beside it, or one further on. */
    public Optional<Stage.Meeting> schedulable(CandidacyFile file, StageKey stage) {
        var standing = file.candidacy().standing();
        if (standing.status() != CandidacyStatus.ACTIVE) {
            return Optional.empty();
        }
        if (standing.stage().equals(stage)) {
            return file.stage() instanceof Stage.Meeting meeting ? Optional.of(meeting) : Optional.empty();
        }
        return Stream.concat(file.process().besides(standing.stage()).stream(), ahead(file).stream())
                .filter(meeting -> meeting.key().equals(stage))
                .findFirst();
    }

    /** What could be booked ahead, "if we get there": the stages further on at which people meet. */
    public List<Stage.Meeting> ahead(CandidacyFile file) {
        return file.candidacy().standing().status() != CandidacyStatus.ACTIVE
                ? List.of()
                : meetings(file).filter(file::isFurtherOn).toList();
    }

    /** The stages of which somebody could write down what took place: up to the present one, and visits beside it. */
    public List<Stage.Meeting> past(CandidacyFile file) {
        return file.candidacy().standing().status().isOpen()
                ? Stream.concat(
                                meetings(file).filter(stage -> !file.isFurtherOn(stage)),
                                file.process().besides(file.stage().key()).stream())
                        .filter(stage -> booked(file, stage.key()).isEmpty())
                        .toList()
                : List.of();
    }

    Optional<Stage.Meeting> recordable(CandidacyFile file, StageKey stage) {
        return past(file).stream()
                .filter(meeting -> meeting.key().equals(stage))
                .findFirst();
    }

    private static Stream<Stage.Meeting> meetings(CandidacyFile file) {
        return file.process().path().stream()
                .filter(Stage.Meeting.class::isInstance)
                .map(Stage.Meeting.class::cast);
    }

    /** What is booked or was held for the stage, in its present attempt. */
    public Optional<Panel> booked(CandidacyFile file, StageKey stage) {
        return interviews.current(file.id(), occasion(file, stage));
    }

    /** Who sat for the stage when it was last held, whatever the attempt; empty if it never was. */
    List<MemberId> lastPanel(CandidacyFile file, StageKey stage) {
        return interviews.of(file.id()).reversed().stream()
                .filter(panel -> panel.interview().occasion().stage().equals(stage))
                .filter(panel -> panel.interview().status() == InterviewStatus.HELD)
                .findFirst()
                .map(Panel::expected)
                .orElse(List.of());
    }

    Occasion occasion(CandidacyFile file, StageKey stage) {
        var standing = file.candidacy().standing();
        return new Occasion(stage, standing.stage().equals(stage) ? standing.attempt() : 1);
    }

    Eligibility eligibility(CandidacyFile file) {
        return new Eligibility(rosters.current(), file.candidacy().targetTeam().orElse(null), file.keptAway());
    }
}
