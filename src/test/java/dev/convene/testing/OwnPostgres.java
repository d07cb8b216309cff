package dev.convene.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that a test can stop and start again without disturbing another; it keeps its port and its data. */
public final class OwnPostgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;
    private final int port;

    private OwnPostgres(Path data) throws IOException {
        this.data = data;
        server = begin(0);
        port = server.getPort();
    }

    public static OwnPostgres start() {
        try {
            return new OwnPostgres(Files.createTempDirectory("postgres"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return port;
    }

    public String url() {
        return urlAt(port);
    }

    /** The same database behind another port. */
    public static String urlAt(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** Connections are ended, and new ones find nobody. */
    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void startAgain() {
        try {
            server = begin(port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private EmbeddedPostgres begin(int wanted) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(wanted)
                .setServerConfig("max_connections", "100")
                .start();
    }

    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(data);
    }
}
