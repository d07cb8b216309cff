package dev.convene.insight;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.feedback.Rounds;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one person has before them: interviews to come, and what waits for them. */
@Component
public class Agenda {

    /** Feedback that nobody has asked for in this long is no longer shown as owed. */
    private static final Duration LOOK_BACK = Duration.ofDays(60);

    private final Interviews interviews;
    private final ReadInterview files;
    private final Candidacies candidacies;
    private final Situations situations;
    private final Rounds rounds;
    private final Clock clock;

    Agenda(
            Interviews interviews,
            ReadInterview files,
            Candidacies candidacies,
            Situations situations,
            Rounds rounds,
            Clock clock) {
        this.interviews = interviews;
        this.files = files;
        this.candidacies = candidacies;
        this.situations = situations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Interviews in which the person has a seat and that are not over, earliest first. */
    public List<InterviewFile> ahead(MemberId member) {
        return interviews.seating(member, clock.instant()).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .map(this::file)
                .filter(file -> isOpenTo(member, file))
                .toList();
    }

    /** What waits for the person, oldest first. */
    public List<Task> tasks(MemberId member) {
        var asPanelist = interviews.seating(member, clock.instant().minus(LOOK_BACK)).stream()
                .filter(panel -> isOpenTo(member, file(panel)))
                .flatMap(panel -> asPanelist(member, panel).stream());
        var asOther = candidacies.open().stream()
                .filter(file -> !file.isKeptFrom(member))
                .flatMap(file -> asOther(member, file).stream());
        return Stream.concat(asPanelist, asOther)
                .sorted(Comparator.comparing(Task::since))
                .toList();
    }

    private Optional<Task> asPanelist(MemberId member, Panel panel) {
        var slot = panel.interview().slot();
        var seat = panel.seatOf(member).orElseThrow();
        if (slot.startsAt().isAfter(clock.instant())) {
            return seat.answer() == Answer.ASKED
                    ? Optional.of(new Task.AnswerInvitation(file(panel), slot.startsAt()))
                    : Optional.empty();
        }
        var over = panel.interview().status() == InterviewStatus.HELD
                || !slot.endsAt().isAfter(clock.instant());
        return over
                        && rounds.of(panel).missing().contains(member)
                        && file(panel).isEvaluated()
                ? Optional.of(new Task.WriteScorecard(
                        file(panel),
                        rounds.reporter(panel.interview().id(), member).isPresent(),
                        slot.endsAt()))
                : Optional.empty();
    }

    private Optional<Task> asOther(MemberId member, CandidacyFile file) {
        var situation = situations.of(file);
        if (!situation.waitsFor().contains(member)) {
            return Optional.empty();
        }
        return switch (situation) {
            case Situation.ToSchedule open -> Optional.of(new Task.ScheduleStage(file, open.stage(), open.since()));
            case Situation.SeatToFill open -> Optional.of(new Task.FillSeat(file(open.panel()), open.since()));
            case Situation.ToDecide open -> Optional.of(new Task.DecideStage(file, open.since()));
            case Situation.DeciderMissing open -> Optional.of(new Task.NameDecider(file, open.since()));
            case Situation.OfferStepOpen open ->
                Optional.of(new Task.CompleteOfferStep(file, open.step(), open.since()));
            case Situation.AnswersOpen _,
                    Situation.FeedbackMissing _,
                    Situation.Ahead _,
                    Situation.OnHold _,
                    Situation.Over _ -> Optional.empty();
        };
    }

    /** Being kept away outweighs a seat that was taken before. */
    private static boolean isOpenTo(MemberId member, InterviewFile file) {
        return !file.candidacy().isKeptFrom(member);
    }

    private InterviewFile file(Panel panel) {
        return files.file(panel.interview().id()).orElseThrow();
    }
}
