package dev.convene.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * All tables and sequences of a running bot's database, read in one snapshot as {@code pg_dump} reads them. The server that
 * tests run comes without that tool.
 */
public final class Backup {

    private static final String TABLES = """
            select quote_ident(tablename) from pg_tables where schemaname = 'public'
            and tablename <> 'flyway_schema_history' order by 1""";

    private final Flyway schema;
    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new TreeMap<>();

    private Backup(Flyway schema) {
        this.schema = schema;
    }

    /** @param schema what made the tables */
    public static Backup of(DataSource running, Flyway schema) {
        var backup = new Backup(schema);
        try (var connection = running.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            backup.read(connection);
            connection.rollback();
            return backup;
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A new database that holds what was read. */
    public HikariDataSource restored() {
        var database = TestDatabase.fresh();
        Flyway.configure()
                .configuration(schema.getConfiguration())
                .dataSource(database)
                .load()
                .migrate();
        try (var connection = database.getConnection()) {
            write(connection);
            return database;
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void read(Connection connection) throws SQLException, IOException {
        for (var table : tablesOf(connection)) {
            var rows = new ByteArrayOutputStream();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            tables.put(table, rows.toByteArray());
        }
        ask(connection)
                .query(
                        "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null",
                        row -> {
                            sequences.put(row.getString(1), row.getLong(2));
                        });
    }

    private void write(Connection connection) throws SQLException, IOException {
        // rows come table by table, and refer to each other
        ask(connection).execute("set session_replication_role = replica");
        for (var table : tables.entrySet()) {
            ask(connection).execute("truncate " + table.getKey() + " cascade");
        }
        for (var table : tables.entrySet()) {
            var rows = new ByteArrayInputStream(table.getValue());
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table.getKey() + " from stdin", rows);
        }
        sequences.forEach((name, last) ->
                ask(connection).queryForObject("select setval(cast(? as regclass), ?)", Long.class, name, last));
        ask(connection).execute("set session_replication_role = origin");
    }

    private static List<String> tablesOf(Connection connection) {
        return ask(connection).queryForList(TABLES, String.class);
    }

    private static JdbcTemplate ask(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }
}
