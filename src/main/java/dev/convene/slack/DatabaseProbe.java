package dev.convene.slack;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database how it is, by a connection of its own: the pool would hide for seconds that it finds no new one, and
 * makes whoever asks wait in the same queue as everybody.
 */
final class DatabaseProbe implements AutoCloseable {

    private static final String SECONDS = "1";

    private final DataSource database;
    private @Nullable Connection own;

    DatabaseProbe(DataSource database) {
        this.database = database;
    }

    /** Within a second or two, whatever the link does; empty if all is well. */
    Optional<DatabaseTrouble> ask() {
        try {
            var connection = own == null ? open() : own;
            own = connection;
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select current_setting('transaction_read_only')")) {
                return row.next() && row.getString(1).equals("on")
                        ? Optional.of(DatabaseTrouble.READ_ONLY)
                        : Optional.empty();
            }
        } catch (SQLException none) {
            return Optional.of(DatabaseTrouble.AWAY);
        }
    }

    /** Whether the pool, too, has found its way back. */
    boolean isPoolBack() {
        try (var _ = database.getConnection()) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** What was open leads to a server that went, or to one that was demoted. */
    void forgetConnections() {
        close();
        try {
            var pool = database.isWrapperFor(HikariDataSource.class)
                    ? database.unwrap(HikariDataSource.class).getHikariPoolMXBean()
                    : null;
            if (pool != null) {
                pool.softEvictConnections();
            }
        } catch (SQLException unknown) {
            // a pool of another make finds out by itself
        }
    }

    private Connection open() throws SQLException {
        if (!database.isWrapperFor(HikariDataSource.class)) {
            return database.getConnection();
        }
        var pool = database.unwrap(HikariDataSource.class);
        var properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        put(properties, "user", pool.getUsername());
        put(properties, "password", pool.getPassword());
        put(properties, "connectTimeout", SECONDS);
        put(properties, "socketTimeout", SECONDS);
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    @Override
    public void close() {
        try {
            if (own != null) {
                own.close();
            }
        } catch (SQLException gone) {
            // it was to be closed anyway
        }
        own = null;
    }
}
