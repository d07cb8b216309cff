package dev.convene.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How late deliveries are, what waits and what was given up, the same in all instances since it is asked of the table when
 * somebody looks; and of this instance, whether it reaches the far sides.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryFigures implements MeterBinder {

    private static final String OLDEST = """
            select coalesce(extract(epoch from clock_timestamp() - min(coalesce(failing_since, not_before))), 0)
            from dispatches where state = 'WANTED' and (failing_since is not null or not_before <= clock_timestamp())""";

    private static final String COUNT = "select count(*) from dispatches where state = ";

    private final JdbcClient database;
    private final Carriers carriers;

    DeliveryFigures(JdbcClient database, Carriers carriers) {
        this.database = database;
        this.carriers = carriers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("convene.dispatches.oldest", () -> ask(OLDEST))
                .baseUnit("seconds")
                .description("how long the oldest dispatch that could be carried has been waiting")
                .register(registry);
        Gauge.builder("convene.dispatches.waiting", () -> ask(COUNT + "'WANTED'"))
                .description("dispatches that are wanted and not settled")
                .register(registry);
        Gauge.builder("convene.dispatches.parked", () -> ask(COUNT + "'PARKED'"))
                .description("dispatches that were given up")
                .register(registry);
        carriers.lines()
                .forEach(line -> Gauge.builder("convene.dispatches.circuit", line, it -> it.isUp() ? 0 : 1)
                        .tag("to", line.farSide())
                        .description("1 while the far side shows no sign of life and is only probed")
                        .register(registry));
    }

    private double ask(String question) {
        return database.sql(question).query(Double.class).single();
    }
}
