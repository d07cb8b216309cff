package dev.convene.slack.wire;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells readiness whether Slack is connected, and whoever looks what to do if it is not. */
@Component("slackHealthIndicator")
class SlackHealth implements HealthIndicator {

    private final SlackStanding standing;

    SlackHealth(SlackStanding standing) {
        this.standing = standing;
    }

    @Override
    public Health health() {
        return standing.trouble()
                .map(sentence ->
                        Health.outOfService().withDetail("reason", sentence).build())
                .orElseGet(() -> Health.up().build());
    }
}
