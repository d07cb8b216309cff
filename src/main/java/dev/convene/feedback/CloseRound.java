package dev.convene.feedback;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter, or whoever decides about the stage, waits for no more cards; those that are in can be read. */
@Component
public class CloseRound {

    private final ReadInterview interviews;
    private final Rounds rounds;
    private final ClosedRounds closed;
    private final CandidacyRights rights;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CloseRound(
            ReadInterview interviews,
            Rounds rounds,
            ClosedRounds closed,
            CandidacyRights rights,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.closed = closed;
        this.rights = rights;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Joins a transaction that is under way, so that recording an interview and waiving its cards are one change. */
    public Closing close(MemberId actor, InterviewId interview) {
        return transaction.execute(tx -> {
            var state = look(actor, interview);
            if (!(state instanceof Closing.Open open)) {
                return state;
            }
            if (!closed.close(interview, actor, clock.instant())) {
                return new Closing.NothingMissing(open.file());
            }
            return closed(actor, open.file());
        });
    }

    private Closing closed(MemberId actor, InterviewFile file) {
        var candidacy = file.candidacy().id();
        trail.changed(actor, candidacy.value(), "round closed");
        events.publishEvent(new RoundCompleted(file.interview().id(), candidacy));
        return new Closing.Closed(file, rounds.of(file.panel()));
    }

    /** What closing it would do, for somebody who asks before. */
    public Closing look(MemberId actor, InterviewId interview) {
        var file = interviews.require(interview);
        if (!rights.maySteer(actor, file.candidacy(), file.stage())) {
            return new Closing.NotAllowed();
        }
        if (!wasOpened(file)) {
            return new Closing.NeverOpened();
        }
        var round = rounds.of(file.panel());
        return round.isComplete() ? new Closing.NothingMissing(file) : new Closing.Open(file, round);
    }

    private boolean wasOpened(InterviewFile file) {
        var interview = file.interview();
        return file.isEvaluated()
                && !interview.slot().startsAt().isAfter(clock.instant())
                && (interview.status().isAhead() || interview.status() == InterviewStatus.HELD);
    }

    /** What came of it. */
    public sealed interface Closing {

        /** Not closed yet: only where somebody asked before. */
        record Open(InterviewFile file, Round round) implements Closing {}

        record Closed(InterviewFile file, Round round) implements Closing {}

        /** All cards are in, or it is closed already. */
        record NothingMissing(InterviewFile file) implements Closing {}

        /** No cards were ever asked for: the interview has not begun, will not take place, or is a visit. */
        record NeverOpened() implements Closing {}

        record NotAllowed() implements Closing {}
    }
}
