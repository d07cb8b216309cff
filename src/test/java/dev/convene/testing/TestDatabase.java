package dev.convene.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * A real PostgreSQL for tests: one server for the whole test run, a fresh database for each application context, so that
 * no test meets another's rows.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource() {
        return fresh();
    }

    /** Reminders ring when a test says so, else a cached context's scheduler would ring for another test. */
    @Bean
    DynamicPropertyRegistrar quartzStandsStill() {
        return properties -> properties.add("spring.quartz.auto-startup", () -> "false");
    }

    /** A pool on a new, empty database of the shared server. */
    public static HikariDataSource fresh() {
        var name = "test_" + DATABASES.incrementAndGet();
        run(Server.POSTGRES.getPostgresDatabase(), "create database " + name);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(Server.POSTGRES.getJdbcUrl("postgres", name));
        pool.setMaximumPoolSize(8);
        // as in the bot's own settings; at the very end the server goes before the last context, which must not wait
        // long
        pool.setConnectionTimeout(2000);
        return pool;
    }

    private static void run(DataSource database, String statement) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Started when first needed; ended by the JVM's exit. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
