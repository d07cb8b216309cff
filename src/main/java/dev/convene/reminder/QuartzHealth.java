package dev.convene.reminder;

import org.quartz.SchedulerException;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whoever looks whether reminders ring; unknown where this instance is told not to ring. */
@Component("quartzHealthIndicator")
class QuartzHealth extends AbstractHealthIndicator {

    private final RoundWatch watch;

    QuartzHealth(RoundWatch watch) {
        super("Whether reminders ring cannot be told");
        this.watch = watch;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws SchedulerException {
        if (!watch.ringsHere()) {
            health.unknown().withDetail("reason", "The scheduler of this instance stands still");
            return;
        }
        var late = watch.lateness();
        health.up().withDetail("latenessSeconds", late.toSeconds());
        if (late.compareTo(RoundWatch.TOO_LATE) > 0) {
            health.outOfService()
                    .withDetail("reason", "Reminders do not ring: the last round has not ended, or none begins");
        }
    }
}
