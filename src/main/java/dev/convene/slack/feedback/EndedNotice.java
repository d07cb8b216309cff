package dev.convene.slack.feedback;

import dev.convene.delivery.Audience;
import dev.convene.feedback.Round;
import dev.convene.feedback.Rounds;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** At the end of an interview: was it held, and the card that is owed. Rung by the reminder of the same name. */
@Component
class EndedNotice implements Notice {

    static final String KIND = "ended";

    private final ReadInterview files;
    private final Rounds rounds;
    private final Clock clock;

    EndedNotice(ReadInterview files, Rounds rounds, Clock clock) {
        this.files = files;
        this.rounds = rounds;
        this.clock = clock;
    }

    static String key(InterviewId interview) {
        return KIND + ":" + interview.value();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        if (!(telling.audience() instanceof Audience.Member(var member))) {
            return Optional.empty();
        }
        return files.file(telling.id(1, InterviewId::new))
                .filter(InterviewFile::isEvaluated)
                .filter(file -> !file.candidacy().candidacy().isKeptFrom(member))
                .map(file -> EndedView.render(
                        new EndedView.Model(file, member, state(file, member), telling.zone()), telling.text()));
    }

    private EndedView.State state(InterviewFile file, MemberId member) {
        var interview = file.interview();
        return switch (interview.status()) {
            case CANCELLED -> new EndedView.State.Cancelled();
            case NOT_HELD -> new EndedView.State.CandidateAbsent(interview.notHeldBy());
            case PROPOSED, CONFIRMED, HELD -> {
                var seat = file.panel()
                        .seatOf(member)
                        .filter(found -> found.answer().isLive());
                yield interview.slot().startsAt().isAfter(clock.instant())
                        ? new EndedView.State.Moved()
                        : seat.map(found -> seated(rounds.of(file.panel()), found))
                                .orElseGet(EndedView.State.NotSeated::new);
            }
        };
    }

    private static EndedView.State seated(Round round, Seat seat) {
        if (seat.isAbsent()) {
            return new EndedView.State.ReaderAbsent();
        }
        if (!round.submitted().contains(seat.member())) {
            return new EndedView.State.Owed();
        }
        return round.isComplete()
                ? new EndedView.State.Complete(round.isOfOne())
                : new EndedView.State.Awaiting(
                        round.missing(), round.panel().expected().size());
    }
}
