package dev.convene.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The tables of Quartz, which rings reminders and has calendars read: made by the script that its jar brings, so that nothing
 * of it is copied here. The script's own DROPs and COMMIT are left out: Flyway owns the transaction.
 */
@Component
public class QuartzTables implements JavaMigration {

    private static final String SCRIPT = "org/quartz/impl/jdbcjobstore/tables_postgres.sql";

    /** Made beforehand: two instances that start at once would both insert them. */
    private static final String LOCKS = "insert into qrtz_locks (sched_name, lock_name) values (?, ?)";

    /** The name of the scheduler that all instances share. */
    public static final String SCHEDULER = "convene";

    @Override
    public void migrate(Context context) throws IOException, SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            for (var sql : statements()) {
                statement.execute(sql);
            }
        }
        lock(connection, "TRIGGER_ACCESS");
        lock(connection, "STATE_ACCESS");
    }

    private static Iterable<String> statements() throws IOException {
        var script = new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
        var withoutComments = script.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .reduce("", (all, line) -> all + "\n" + line);
        return Arrays.stream(withoutComments.split(";"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty() && !sql.startsWith("DROP") && !sql.equals("COMMIT"))
                .toList();
    }

    private static void lock(Connection connection, String name) throws SQLException {
        try (var insert = connection.prepareStatement(LOCKS)) {
            insert.setString(1, SCHEDULER);
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "quartz";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
