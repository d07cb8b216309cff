package dev.convene.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What this instance has carried since it started, how late, and how often it had to try again. */
@Component
class AttemptFigures {

    private final Timer age;
    private final Counter retries;

    AttemptFigures(MeterRegistry registry) {
        age = Timer.builder("convene.dispatches.age")
                .description("how long ago what was sent had been wished")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(10))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(registry);
        retries = Counter.builder("convene.dispatches.retries")
                .description("attempts after which another is needed")
                .register(registry);
    }

    void note(Carried carried, Aftermath aftermath, Duration waited) {
        if (carried instanceof Carried.Sent) {
            age.record(waited.isNegative() ? Duration.ZERO : waited);
        }
        if (aftermath instanceof Aftermath.Again) {
            retries.increment();
        }
    }
}
