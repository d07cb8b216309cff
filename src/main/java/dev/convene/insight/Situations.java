package dev.convene.insight;

import dev.convene.candidate.CandidacyFile;
import dev.convene.feedback.Rounds;
import dev.convene.process.Stage;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Scheduling;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Works out what a candidacy waits for, from the truth of the moment; nothing of it is stored. */
@Component
public class Situations {

    private final Scheduling scheduling;
    private final Rounds rounds;
    private final Clock clock;

    Situations(Scheduling scheduling, Rounds rounds, Clock clock) {
        this.scheduling = scheduling;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Situation of(CandidacyFile file) {
        var standing = file.candidacy().standing();
        return switch (standing.status()) {
            case HIRED, REJECTED, WITHDRAWN -> new Situation.Over(standing.since());
            case ON_HOLD -> new Situation.OnHold(file.recruiters(), standing.since());
            case ACTIVE -> at(file, standing.since());
        };
    }

    private Situation at(CandidacyFile file, Instant since) {
        return switch (file.stage()) {
            case Stage.Offer offer -> offer(file, offer, since);
            case Stage.Meeting meeting ->
                scheduling
                        .booked(file, meeting.key())
                        .map(panel -> around(file, panel))
                        .orElseGet(() -> new Situation.ToSchedule(meeting, file.recruiters(), since));
        };
    }

    private static Situation offer(CandidacyFile file, Stage.Offer offer, Instant since) {
        return offer.steps().stream()
                .filter(step -> !file.candidacy().isDone(step.key()))
                .findFirst()
                .<Situation>map(step -> new Situation.OfferStepOpen(offer, step, file.recruiters(), since))
                .orElseGet(() -> new Situation.Over(since));
    }

    private Situation around(CandidacyFile file, Panel panel) {
        var slot = panel.interview().slot();
        if (panel.interview().status() == InterviewStatus.HELD || !slot.endsAt().isAfter(clock.instant())) {
            return afterwards(file, panel, slot.endsAt());
        }
        var declined = with(panel, Answer.DECLINED);
        if (!declined.isEmpty()) {
            return new Situation.SeatToFill(
                    panel,
                    declined,
                    file.recruiters(),
                    file.candidacy().standing().since());
        }
        var silent = with(panel, Answer.ASKED);
        return silent.isEmpty()
                ? new Situation.Ahead(panel, slot.startsAt())
                : new Situation.AnswersOpen(
                        panel, silent, file.candidacy().standing().since());
    }

    private Situation afterwards(CandidacyFile file, Panel panel, Instant ended) {
        var round = rounds.of(panel);
        return file.stage() instanceof Stage.Interview && !round.missing().isEmpty()
                ? new Situation.FeedbackMissing(panel, round.missing(), ended)
                : toDecide(file, ended);
    }

    private static Situation toDecide(CandidacyFile file, Instant ended) {
        var deciders = file.decidersOf(file.stage());
        return deciders.isEmpty()
                ? new Situation.DeciderMissing(file.recruiters(), ended)
                : new Situation.ToDecide(deciders, ended);
    }

    private static List<MemberId> with(Panel panel, Answer answer) {
        return panel.seats().stream()
                .filter(seat -> seat.answer() == answer)
                .map(Seat::member)
                .toList();
    }
}
