package dev.convene.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Carries one dispatch, outside any transaction, then records in a short one how it went. */
@Component
class Attempt {

    private final Carriers carriers;
    private final Outcomes outcomes;
    private final DeliverySettings settings;
    private final Clock clock;

    Attempt(Carriers carriers, Outcomes outcomes, DeliverySettings settings, Clock clock) {
        this.carriers = carriers;
        this.outcomes = outcomes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the log has of it bears the dispatch's key and subject: ids, never names. */
    void make(Dispatch dispatch) {
        var delivery = dispatch.delivery();
        try (var _ = MDC.putCloseable("dispatch", delivery.key());
                var _ = MDC.putCloseable("subject", delivery.subject().toString())) {
            record(dispatch, carriers.carry(delivery));
        }
    }

    private void record(Dispatch dispatch, Carried carried) {
        var now = clock.instant();
        var age = Duration.between(dispatch.wantedSince(), now);
        var chance = ThreadLocalRandom.current().nextDouble();
        outcomes.record(dispatch, carried, Aftermath.of(carried, dispatch, age, chance, settings), now);
    }
}
