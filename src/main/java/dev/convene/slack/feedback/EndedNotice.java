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
                .filter(file -> !file.candidacy().isKeptFrom(member))
                .map(file -> EndedView.render(
                        new EndedView.Model(file, member, state(file, member), telling.zone()), telling.text()));
    }

    private EndedState state(InterviewFile file, MemberId member) {
        var interview = file.interview();
        return switch (interview.status()) {
            case CANCELLED -> new EndedState.Cancelled();
            case NOT_HELD -> new EndedState.CandidateAbsent(interview.notHeldBy());
            case PROPOSED, CONFIRMED, HELD ->
                interview.slot().startsAt().isAfter(clock.instant())
                        ? new EndedState.Moved()
                        : begun(rounds.of(file.panel()), member);
        };
    }

    private EndedState begun(Round round, MemberId member) {
        return round.panel()
                .seatOf(member)
                .filter(seat -> seat.answer().isLive())
                .map(seat -> reported(round, seat).orElseGet(() -> seated(round, seat)))
                .orElseGet(EndedState.NotSeated::new);
    }

    private Optional<EndedState> reported(Round round, Seat seat) {
        return seat.isAbsent()
                ? Optional.empty()
                : rounds.reporter(round.panel().interview().id(), seat.member()).map(EndedState.Reported::new);
    }

    private static EndedState seated(Round round, Seat seat) {
        if (seat.isAbsent()) {
            return new EndedState.ReaderAbsent();
        }
        if (!round.submitted().contains(seat.member())) {
            var by = round.closedBy();
            return by == null ? new EndedState.Owed() : new EndedState.Closed(by);
        }
        return round.isComplete()
                ? new EndedState.Complete(round.isOfOne())
                : new EndedState.Awaiting(
                        round.missing(), round.panel().expected().size());
    }
}
