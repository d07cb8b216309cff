package dev.convene.feedback;

import dev.convene.scheduling.InterviewEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last card may be one that is no longer owed, because its author was not there. */
@Component
class CompleteRound {

    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    CompleteRound(Rounds rounds, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.events = events;
    }

    @EventListener
    void on(InterviewEvent.WasAbsent absent) {
        if (rounds.of(absent.interview()).isComplete()) {
            events.publishEvent(new RoundCompleted(absent.interview(), absent.candidacy()));
        }
    }
}
