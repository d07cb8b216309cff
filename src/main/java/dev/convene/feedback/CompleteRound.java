package dev.convene.feedback;

import dev.convene.scheduling.InterviewEvent;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A round may end without a last card: its author was not there, or nobody asks for one. */
@Component
class CompleteRound {

    private final Rounds rounds;
    private final ClosedRounds closed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompleteRound(Rounds rounds, ClosedRounds closed, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.closed = closed;
        this.clock = clock;
        this.events = events;
    }

    /** Whoever writes an interview down afterwards may do without its cards. */
    @EventListener
    void on(InterviewEvent.Recorded recorded) {
        if (!recorded.cardsAsked() && closed.close(recorded.interview(), recorded.by(), clock.instant())) {
            events.publishEvent(new RoundCompleted(recorded.interview(), recorded.candidacy()));
        }
    }

    @EventListener
    void on(InterviewEvent.WasAbsent absent) {
        if (rounds.of(absent.interview()).isComplete()) {
            events.publishEvent(new RoundCompleted(absent.interview(), absent.candidacy()));
        }
    }
}
