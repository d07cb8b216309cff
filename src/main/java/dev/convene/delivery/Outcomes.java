package dev.convene.delivery;

import java.time.Duration;
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
    private final ParkedRows parkedRows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Outcomes(
            Outgoing outgoing,
            ParkedRows parkedRows,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.outgoing = outgoing;
        this.parkedRows = parkedRows;
        this.transaction = transaction;
        this.events = events;
    }

    /** @param rest how long nothing else may be carried in its lane */
    void record(Dispatch dispatch, Carried carried, Aftermath aftermath, Duration rest, Instant now) {
        if (carried instanceof Carried.Later(var pause)) {
            outgoing.pause(dispatch, pause);
        }
        transaction.executeWithoutResult(_ -> {
            switch (aftermath) {
                case Aftermath.Settled settled -> outgoing.settle(dispatch, settled, now);
                case Aftermath.Again again -> outgoing.again(dispatch, again);
                case Aftermath.Parked parked -> park(dispatch, parked, now);
            }
            if (rest.isPositive()) {
                outgoing.pace(dispatch, rest);
            }
        });
    }

    /** If something newer is wanted meanwhile, that is tried next. */
    private void park(Dispatch dispatch, Aftermath.Parked parked, Instant now) {
        parkedRows
                .park(dispatch, parked, now)
                .ifPresentOrElse(
                        together -> {
                            var delivery = dispatch.delivery();
                            LOG.warn("gave up on {} of kind {}: {}", delivery.key(), delivery.kind(), parked.reason());
                            events.publishEvent(
                                    new DispatchParked(delivery.key(), delivery.kind(), parked.reason(), together));
                        },
                        () -> outgoing.again(dispatch, new Aftermath.Again(Duration.ZERO, parked.unsure(), true)));
    }
}
