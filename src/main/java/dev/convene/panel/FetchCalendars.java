package dev.convene.panel;

import dev.convene.panel.fetch.Download.Version;
import dev.convene.panel.fetch.FileAddress;
import dev.convene.shared.FailureTrace;
import dev.convene.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all calendars that are due, several at once: one that is slow keeps few others waiting. */
@Component
public class FetchCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(FetchCalendars.class);

    private static final int AT_ONCE = 8;
    private static final int BATCH = 64;

    /** Longer than any reading takes; after that another instance may try. */
    private static final Duration LEASE = Duration.ofMinutes(20);

    /** As long as what is known reaches that far, an unchanged file need not be read again. */
    private static final Duration FAR_ENOUGH = Duration.ofDays(150);

    private final CalendarRows rows;
    private final ReadAddress reader;
    private final SaveReading save;
    private final Secrets secrets;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FetchCalendars(
            CalendarRows rows,
            ReadAddress reader,
            SaveReading save,
            Secrets secrets,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.reader = reader;
        this.save = save;
        this.secrets = secrets;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Call it outside a transaction.
     *
     * @return how many were tried
     */
    public int fetch() {
        var now = clock.instant();
        var tried = 0;
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var due = take(now); !due.isEmpty(); due = take(now)) {
                var readings = due.stream()
                        .<Future<?>>map(row -> threads.submit(() -> fetch(row)))
                        .toList();
                readings.forEach(FetchCalendars::end);
                tried += due.size();
            }
        }
        return tried;
    }

    private List<CalendarRows.Row> take(Instant now) {
        return transaction.execute(tx -> rows.take(BATCH, now, clock.instant().plus(LEASE)));
    }

    private void fetch(CalendarRows.Row row) {
        var written = secrets.open(row.address());
        if (secrets.isOutdated(row.address())) {
            rows.seal(row.id(), secrets.seal(written));
        }
        var address = FileAddress.of(written).orElseThrow();
        save.save(row, reader.read(row.member(), address, known(row)));
    }

    private Version known(CalendarRows.Row row) {
        var until = row.knownUntil();
        return until != null && until.isAfter(clock.instant().plus(FAR_ENOUGH)) ? row.version() : Version.NONE;
    }

    /** One that fails for a reason of the bot's own must not keep the others from being read. */
    private static void end(Future<?> reading) {
        try {
            reading.get();
        } catch (ExecutionException failure) {
            LOG.error("reading a calendar failed", FailureTrace.of(failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
