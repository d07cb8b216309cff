package dev.convene.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at start, and to whoever looks, what keeps every letter from leaving. No part of readiness: people can work on. */
@Component("lettersHealthIndicator")
class MailHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(MailHealth.class);

    private final MailServer server;

    MailHealth(MailServer server) {
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        server.trouble().ifPresent(LOG::warn);
    }

    @Override
    public Health health() {
        return server.trouble()
                .map(sentence ->
                        Health.outOfService().withDetail("reason", sentence).build())
                .orElseGet(() -> Health.up().build());
    }
}
