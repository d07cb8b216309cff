package dev.convene.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether what is wanted gets out. No part of readiness: an instance that cannot reach the far side still answers people,
 * and starting it anew would not help.
 */
@Component("deliveryHealthIndicator")
class DeliveryHealth implements HealthIndicator {

    private final Carriers carriers;

    DeliveryHealth(Carriers carriers) {
        this.carriers = carriers;
    }

    @Override
    public Health health() {
        var silent = carriers.lines().stream()
                .filter(line -> !line.isUp())
                .map(Line::farSide)
                .toList();
        return silent.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("silent", silent).build();
    }
}
