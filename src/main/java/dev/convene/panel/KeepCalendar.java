package dev.convene.panel;

import dev.convene.panel.fetch.Download.Version;
import dev.convene.panel.fetch.FileAddress;
import dev.convene.shared.MemberId;
import dev.convene.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody gives a calendar of their own to be read; it is tried at once. Call it outside a transaction. */
@Component
public class KeepCalendar {

    /** Whoever gave it waits for the answer, and Slack waits no longer than three seconds. */
    private static final Duration AT_ONCE = Duration.ofMillis(1_800);

    private static final int MOST = 5;

    private final CalendarRows rows;
    private final ReadAddress reader;
    private final SaveReading save;
    private final Secrets secrets;
    private final Clock clock;
    private final TransactionTemplate transaction;

    KeepCalendar(
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

    /** What came of it. */
    public sealed interface Outcome {

        record Kept(CalendarId calendar) implements Outcome {}

        /** Its server takes its time: it is kept, and read as soon as it answers. */
        record KeptUnread(CalendarId calendar) implements Outcome {}

        record Refused(CalendarTrouble trouble) implements Outcome {}

        record ThereAlready() implements Outcome {}

        record TooMany(int most) implements Outcome {}
    }

    /** Nothing is kept of an address that is refused. */
    public Outcome keep(MemberId actor, String typed) {
        return FileAddress.of(typed)
                .map(address -> keep(actor, address))
                .orElseGet(() -> new Outcome.Refused(new CalendarTrouble(CalendarTrouble.Kind.NOT_AN_ADDRESS, "")));
    }

    private Outcome keep(MemberId actor, FileAddress address) {
        var reading = CompletableFuture.supplyAsync(
                        () -> reader.read(actor, address, Version.NONE), Thread::startVirtualThread)
                .<Optional<ReadAddress.Outcome>>thenApply(Optional::of)
                .completeOnTimeout(Optional.empty(), AT_ONCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return reading.map(outcome -> switch (outcome) {
                    case ReadAddress.Outcome.Failed(var trouble) -> new Outcome.Refused(trouble);
                    default -> add(actor, address, outcome);
                })
                .orElseGet(() -> add(actor, address, new ReadAddress.Outcome.Unchanged()));
    }

    private Outcome add(MemberId actor, FileAddress address, ReadAddress.Outcome read) {
        return transaction.execute(tx -> {
            var theirs = rows.inTurn(actor);
            if (theirs.stream().anyMatch(row -> secrets.open(row.address()).equals(address.written()))) {
                return new Outcome.ThereAlready();
            }
            if (theirs.size() >= MOST) {
                return new Outcome.TooMany(MOST);
            }
            var row = new CalendarRows.Row(
                    CalendarId.random(), actor, secrets.seal(address.written()), Version.NONE, null, 0);
            rows.add(row, address.host(), clock.instant());
            if (read instanceof ReadAddress.Outcome.Busy) {
                save.save(row, read);
                return new Outcome.Kept(row.id());
            }
            return new Outcome.KeptUnread(row.id());
        });
    }
}
