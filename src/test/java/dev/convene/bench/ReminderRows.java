package dev.convene.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;

/** Fills the tables as years of use would, by COPY. */
final class ReminderRows {

    static final String NO_OP = "no-op";

    private static final String REMINDERS = "reminders (key, kind, member, subject, due_at)";
    private static final List<String> KINDS = List.of("soon", "ended", "digest");
    private static final int PANEL = 2;
    private static final int MINUTES_A_YEAR = 525_600;

    private final Connection connection;
    private final Random random;
    private int people;

    ReminderRows(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    /** Planned for some minute of the year that begins tomorrow. */
    void later(int rows) throws SQLException {
        var tomorrow = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(1));
        copy(REMINDERS, rows, _ -> {
            var id = uuid();
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var member = "U" + random.nextInt(5000);
            var due = tomorrow.plus(random.nextInt(MINUTES_A_YEAR), ChronoUnit.MINUTES);
            return line(kind + ":" + id + ":" + member, kind, member, id, due);
        });
        run("vacuum analyze reminders");
    }

    /** Due for long, answered by nothing that costs. */
    void noOps(int rows) throws SQLException {
        copy(REMINDERS, rows, _ -> {
            var id = uuid();
            return line(NO_OP + ":" + id, NO_OP, "UNOBODY", id, Instant.EPOCH);
        });
    }

    /**
     * Due in that minute, a third of each kind, each for a panelist of an interview that makes it wanted: it begins or ends
     * then, or lies on the day that the digest is about.
     */
    void due(int rows, Instant minute) throws SQLException {
        var interviews = rows / PANEL;
        var ids = new UUID[interviews];
        java.util.Arrays.setAll(ids, _ -> uuid());
        var first = people;
        people += rows;
        copy(
                "members (id, name, zone, locale, guest, active)",
                rows,
                each -> line(member(first + each), "Somebody", morningAt(minute), "en", false, true));
        copy(
                "interviews (id, version, candidacy, candidate, stage, attempt, booked_by, starts_at, ends_at, zone,"
                        + " mode, telling, status)",
                interviews,
                each -> line(
                        ids[each],
                        0,
                        uuid(),
                        uuid(),
                        "stage",
                        1,
                        "URECRUIT1",
                        start(each, minute),
                        start(each, minute).plus(Duration.ofHours(1)),
                        "Europe/Paris",
                        "VIDEO",
                        "NOW",
                        "CONFIRMED"));
        copy(
                "seats (id, version, interview, candidacy, rule, member, starts_at, ends_at, answer, absent)",
                rows,
                each -> line(
                        uuid(),
                        0,
                        ids[each / PANEL],
                        uuid(),
                        0,
                        member(first + each),
                        start(each / PANEL, minute),
                        start(each / PANEL, minute).plus(Duration.ofHours(1)),
                        "ACCEPTED",
                        false));
        copy(REMINDERS, rows, each -> {
            var kind = kind(each / PANEL);
            var member = member(first + each);
            return line(kind + ":" + ids[each / PANEL] + ":" + member, kind, member, ids[each / PANEL], minute);
        });
        run("analyze members");
        run("analyze interviews");
        run("analyze seats");
    }

    private static Instant start(int interview, Instant minute) {
        return switch (kind(interview)) {
            case "soon" -> minute.plus(Duration.ofMinutes(15));
            case "ended" -> minute.minus(Duration.ofHours(1));
            default -> minute.plus(Duration.ofHours(2));
        };
    }

    private static String kind(int interview) {
        return KINDS.get(interview % KINDS.size());
    }

    private static String member(int number) {
        return "UB%07d".formatted(number);
    }

    /** A zone in which it is about eight in the morning then. */
    private static ZoneId morningAt(Instant minute) {
        var ahead = 8 - minute.atOffset(ZoneOffset.UTC).getHour();
        var east = ahead < -11 ? ahead + 24 : ahead;
        return ZoneId.of("Etc/GMT" + (east > 0 ? "-" : "+") + Math.abs(east));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String line(Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            text.append(text.isEmpty() ? "" : "\t").append(value);
        }
        return text.append('\n').toString();
    }

    private void copy(String table, int rows, IntFunction<String> line) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        for (var each = 0; each < rows; each++) {
            var bytes = line.apply(each).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }

    private void run(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
