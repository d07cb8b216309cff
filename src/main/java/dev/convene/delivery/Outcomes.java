package dev.convene.delivery;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records how an attempt went, and tells of what was given up. */
@Component
class Outcomes {

    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final Outgoing outgoing;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Outcomes(Outgoing outgoing, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.outgoing = outgoing;
        this.transaction = transaction;
        this.events = events;
    }

    void record(Dispatch dispatch, Carried carried, Aftermath aftermath, Instant now) {
        if (carried instanceof Carried.Later(var pause)) {
            outgoing.pause(dispatch, pause);
        }
        transaction.executeWithoutResult(_ -> {
            switch (aftermath) {
                case Aftermath.Settled settled -> outgoing.settle(dispatch, settled, now);
                case Aftermath.Again again -> outgoing.again(dispatch, again);
                case Aftermath.Parked(var reason) -> park(dispatch, reason);
            }
        });
    }

    private void park(Dispatch dispatch, String reason) {
        if (outgoing.park(dispatch, reason)) {
            var delivery = dispatch.delivery();
            LOG.warn("gave up on {} of kind {}: {}", delivery.key(), delivery.kind(), reason);
            events.publishEvent(new DispatchParked(delivery.key(), delivery.kind(), reason));
        }
    }
}
