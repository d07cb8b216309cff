package dev.convene.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Carries one dispatch, outside any transaction, then records in a short one how it went. */
@Component
class Attempt {

    private final Carriers carriers;
    private final Outcomes outcomes;
    private final AttemptFigures figures;
    private final DeliverySettings settings;
    private final Clock clock;

    Attempt(Carriers carriers, Outcomes outcomes, AttemptFigures figures, DeliverySettings settings, Clock clock) {
        this.carriers = carriers;
        this.outcomes = outcomes;
        this.figures = figures;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the log has of it bears the dispatch's key and subject: ids, never names.
     *
     * @return how long nothing else may be carried in its lane; zero: it is free at once
     */
    Duration make(Dispatch dispatch) {
        var delivery = dispatch.delivery();
        try (var _ = MDC.putCloseable("dispatch", delivery.key());
                var _ = MDC.putCloseable("subject", delivery.subject().toString())) {
            return record(dispatch, carriers.carry(delivery));
        }
    }

    private Duration record(Dispatch dispatch, Carried carried) {
        var now = clock.instant();
        var age = Duration.between(dispatch.wantedSince(), now);
        var chance = ThreadLocalRandom.current().nextDouble();
        var aftermath = isOutage(dispatch, carried)
                ? Aftermath.ofOutage(carried, dispatch, chance, settings)
                : Aftermath.of(carried, dispatch, age, chance, settings);
        var rest = isNew(dispatch, carried) ? carriers.pace(dispatch.delivery().kind()) : Duration.ZERO;
        outcomes.record(dispatch, carried, aftermath, rest, now);
        figures.note(carried, aftermath, age);
        return rest;
    }

    private boolean isOutage(Dispatch dispatch, Carried carried) {
        return carried.isSilence() && !carriers.isUp(dispatch.delivery().kind());
    }

    /** Whether the far side may have been given something new; what is updated in place is not. */
    private static boolean isNew(Dispatch dispatch, Carried carried) {
        return switch (carried) {
            case Carried.Sent sent ->
                !Objects.equals(sent.place(), dispatch.delivery().place());
            case Carried.NotWanted _, Carried.Unchanged _, Carried.Unreachable _ -> false;
            case Carried.Later _, Carried.Unsure _, Carried.Failed _, Carried.Refused _ -> !dispatch.again();
        };
    }
}
