package dev.convene.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of the delivery module, wired by hand, so that several can share a database. */
final class Instance implements AutoCloseable {

    final Deliveries deliveries;
    final Carriers carriers;
    final Outgoing outgoing;
    final ParkedRows parkedRows;
    final TryAgain tryAgain;
    final SimpleMeterRegistry figures;
    final Attempt attempt;
    final TransactionTemplate transaction;
    final JdbcClient database;
    final List<Object> events = new CopyOnWriteArrayList<>();
    final DeliverySettings settings;
    private final Courier courier;

    Instance(DataSource source, Carrier carrier, Clock clock, DeliverySettings settings) {
        this.settings = settings;
        this.database = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        var bell = new Bell();
        this.carriers = new Carriers(
                new StaticListableBeanFactory(Map.of("carrier", carrier)).getBeanProvider(Carrier.class), settings);
        this.deliveries = new Deliveries(new Dispatches(database), bell, clock);
        this.outgoing = new Outgoing(database, settings);
        this.parkedRows = new ParkedRows(database);
        this.tryAgain = new TryAgain(parkedRows, bell, transaction, clock);
        this.figures = new SimpleMeterRegistry();
        this.attempt = new Attempt(
                carriers,
                new Outcomes(outgoing, parkedRows, transaction, events::add),
                new AttemptFigures(figures),
                settings,
                clock);
        this.courier = new Courier(outgoing, carriers, attempt, bell, settings);
    }

    /** In a hurry, as tests are. */
    static DeliverySettings hurried() {
        return new DeliverySettings(Guarantee.EXACTLY_ONCE, courier(Duration.ofMinutes(5)), circuit());
    }

    static DeliverySettings.Circuit circuit() {
        return new DeliverySettings.Circuit(5, Duration.ofMillis(50), Duration.ofMillis(200));
    }

    static DeliverySettings.Courier courier(Duration holdUp) {
        return new DeliverySettings.Courier(
                4,
                Duration.ofMillis(40),
                Duration.ofMillis(600),
                Duration.ofMillis(400),
                Duration.ofMillis(20),
                Duration.ofMillis(60),
                holdUp,
                Duration.ofDays(1),
                3);
    }

    Instance started() {
        courier.start();
        return this;
    }

    void want(Wish... wishes) {
        transaction.executeWithoutResult(_ -> List.of(wishes).forEach(deliveries::want));
    }

    String stateOf(String key) {
        return database.sql("select state from dispatches where key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    long count(String condition) {
        return database.sql("select count(*) from dispatches where " + condition)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        courier.stop();
    }
}
