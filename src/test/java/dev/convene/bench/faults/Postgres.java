package dev.convene.bench.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** A PostgreSQL that keeps its word (fsync and synchronous_commit are on), and that can be brought down hard. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final List<String> command;
    private ProcessHandle postmaster;

    private Postgres(EmbeddedPostgres server, Path data) throws IOException {
        this.server = server;
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        this.postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var running = Path.of("/proc", Long.toString(postmaster.pid()), "cmdline");
        command = new ArrayList<>(List.of(Files.readString(running).split("\0")));
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root
            command.addAll(0, List.of("unshare", "-U"));
        }
    }

    static Postgres start() {
        try {
            var data = Files.createTempDirectory("faults-postgres");
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new Postgres(server, data);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param client the name under which its connections are listed */
    String url(String client) {
        return server.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + client;
    }

    /** One connection for each statement. */
    DataSource database() {
        return server.getPostgresDatabase();
    }

    /** Ends it without letting anybody finish, as a crash does, and starts it again. Returns when it accepts connections. */
    Instant crash() {
        signal("QUIT");
        postmaster.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        try {
            var log = ProcessBuilder.Redirect.appendTo(
                    Path.of("target", "bench", "faults-postgres.log").toFile());
            postmaster = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start()
                    .toHandle();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return awaitConnections();
    }

    private Instant awaitConnections() {
        var bound = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(bound)) {
            try (var _ = DriverManager.getConnection(url("campaign"))) {
                return Instant.now();
            } catch (SQLException notYet) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        throw new IllegalStateException("PostgreSQL did not come back");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            // finds whichever server holds the data by now
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
