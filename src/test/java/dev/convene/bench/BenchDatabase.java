package dev.convene.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A PostgreSQL that keeps its promises: with {@code fsync} and {@code synchronous_commit}, which an embedded one leaves out. It
 * is reached over TCP as any other.
 */
public final class BenchDatabase implements AutoCloseable {

    private static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;

    private BenchDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param libraries that the server loads when it starts, such as {@code pg_stat_statements} */
    public static BenchDatabase start(String... libraries) throws IOException {
        return new BenchDatabase(EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", String.join(",", libraries))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                // so that a bench can tell when a row was committed
                .setServerConfig("track_commit_timestamp", "on")
                .start());
    }

    /** A new, empty database of this server; its name as part of {@link #url}. */
    public BenchDatabase create(String name) throws SQLException {
        run(OWNER, "create database " + name);
        return this;
    }

    /** For {@code SPRING_DATASOURCE_URL}; it needs no password. */
    public String url(String name) {
        return postgres.getJdbcUrl(OWNER, name);
    }

    public Connection connect(String name) throws SQLException {
        return postgres.getDatabase(OWNER, name).getConnection();
    }

    /** Runs one statement, whatever it returns. */
    public void run(String name, String statement) throws SQLException {
        try (var connection = connect(name);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The one number that the query returns. */
    public long number(String name, String query) throws SQLException {
        try (var connection = connect(name);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
