package dev.convene.delivery;

import dev.convene.shared.FailureTrace;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A carrier and the circuit to its far side: open while that side shows no sign of life. */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final float ALL = 100;
    /** So that instances which lost the far side together do not come back together. */
    private static final double SPREAD = 0.25;

    private final Carrier carrier;
    private final CircuitBreaker circuit;

    Line(Carrier carrier, DeliverySettings.Circuit settings) {
        this.carrier = carrier;
        this.circuit = CircuitBreaker.of(carrier.farSide(), config(settings));
        circuit.getEventPublisher()
                .onStateTransition(event -> tell(
                        event.getStateTransition().getFromState(),
                        event.getStateTransition().getToState()));
    }

    private static CircuitBreakerConfig config(DeliverySettings.Circuit settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.failures())
                .minimumNumberOfCalls(settings.failures())
                .failureRateThreshold(ALL)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialRandomBackoff(
                        settings.firstPause(), 2, SPREAD, settings.longestPause()))
                .build();
    }

    String farSide() {
        return carrier.farSide();
    }

    Set<Kind> kinds() {
        return carrier.kinds();
    }

    boolean isUp() {
        return circuit.getState() == State.CLOSED;
    }

    /** True for one at a time, after a pause: then {@link #carry} or {@link #giveBack}. */
    boolean mayProbe() {
        return circuit.tryAcquirePermission();
    }

    /** There was nothing to probe with. */
    void giveBack() {
        circuit.releasePermission();
    }

    /** A mistake of the carrier's own says nothing of the far side. */
    Carried carry(Delivery delivery) {
        try {
            var carried = carrier.carry(delivery);
            note(carried);
            return carried;
        } catch (RuntimeException failure) {
            LOG.error("carrying {} of kind {} failed", delivery.key(), delivery.kind(), FailureTrace.of(failure));
            giveBack();
            return new Carried.Unsure();
        }
    }

    private void note(Carried carried) {
        if (carried.isSilence()) {
            circuit.onError(0, TimeUnit.NANOSECONDS, new SilenceException());
        } else {
            circuit.onSuccess(0, TimeUnit.NANOSECONDS);
        }
    }

    private void tell(State before, State now) {
        if (before == State.CLOSED) {
            LOG.warn("{} shows no sign of life; it is probed until it does, and what it should get waits", farSide());
        } else if (now == State.CLOSED) {
            LOG.info("{} is back", farSide());
        }
    }

    /** What the circuit wants to be told of; nobody throws it. */
    private static final class SilenceException extends RuntimeException {

        private SilenceException() {
            super("silence", null, false, false);
        }
    }
}
