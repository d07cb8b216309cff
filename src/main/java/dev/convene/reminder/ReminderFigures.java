package dev.convene.reminder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether reminders ring in time, asked of the tables when somebody looks. */
@Component
class ReminderFigures implements MeterBinder {

    private final PlannedReminders planned;
    private final RoundWatch watch;
    private final Clock clock;

    ReminderFigures(PlannedReminders planned, RoundWatch watch, Clock clock) {
        this.planned = planned;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("convene.reminders.overdue", this::overdue)
                .description("reminders that have been due for more than a minute and have not rung")
                .register(registry);
        Gauge.builder("convene.quartz.lateness", () -> watch.lateness().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("how long the next round of reminders has been due")
                .register(registry);
    }

    private long overdue() {
        return planned.countDue(clock.instant().minus(Duration.ofMinutes(1)));
    }
}
