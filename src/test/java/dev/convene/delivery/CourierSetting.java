package dev.convene.delivery;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.shared.MemberId;
import dev.convene.testing.ShiftedClock;
import dev.convene.testing.TestDatabase;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A database, a far side, and an instance between them that starts when the test says so. */
abstract class CourierSetting {

    static final Audience ALEX = new Audience.Member(new MemberId("UALEX"));
    static final Audience ROBIN = new Audience.Member(new MemberId("UROBIN"));

    final FarSide farSide = new FarSide();
    final ShiftedClock clock = new ShiftedClock();
    Instance instance;
    private HikariDataSource source;

    @BeforeEach
    void open() {
        source = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        instance = another(Instance.hurried());
    }

    @AfterEach
    void close() {
        instance.close();
        source.close();
    }

    /** Another instance on the same database. */
    Instance another(DeliverySettings settings) {
        return new Instance(source, farSide, clock, settings);
    }

    static Wish notice(String key, Audience audience) {
        return new Wish(Kind.NOTICE, key, audience, UUID.randomUUID());
    }

    void until(String state, String key) {
        await().until(() -> instance.stateOf(key).equals(state));
    }

    static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
