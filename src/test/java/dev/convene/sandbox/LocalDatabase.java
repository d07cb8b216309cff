package dev.convene.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A PostgreSQL of the bot's own, without Docker: fresh for the sandbox, kept where a real Slack is spoken to. */
@TestConfiguration(proxyBeanMethods = false)
class LocalDatabase {

    static final Path KEPT = Path.of(".convene", "postgres");

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        // Spring closes it; a hook of its own would race Spring's and make the exit take half a minute.
        var builder = EmbeddedPostgres.builder().setRegisterShutdownHook(false);
        if (TryConvene.speaksToRealSlack()) {
            endOrphan(KEPT.resolve("postmaster.pid"));
            builder.setDataDirectory(Files.createDirectories(KEPT)).setCleanDataDirectory(false);
        }
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(16);
        return pool;
    }

    /** After a kill the server of the last run still holds the data. */
    private static void endOrphan(Path pidFile) throws IOException {
        if (Files.exists(pidFile)) {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .ifPresent(LocalDatabase::end);
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
