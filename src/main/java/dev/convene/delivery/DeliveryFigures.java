package dev.convene.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How late deliveries are and how many were given up, asked of the table when somebody looks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryFigures implements MeterBinder {

    private static final String OLDEST_DUE = """
            select coalesce(extract(epoch from clock_timestamp() - min(not_before)), 0)
            from dispatches where state = 'WANTED' and not_before <= clock_timestamp()""";

    private static final String PARKED = "select count(*) from dispatches where state = 'PARKED'";

    private final JdbcClient database;

    DeliveryFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("convene.delivery.oldest.due", () -> ask(OLDEST_DUE))
                .baseUnit("seconds")
                .description("how long the oldest due dispatch has been waiting")
                .register(registry);
        Gauge.builder("convene.delivery.parked", () -> ask(PARKED))
                .description("dispatches that were given up")
                .register(registry);
    }

    private double ask(String question) {
        return database.sql(question).query(Double.class).single();
    }
}
