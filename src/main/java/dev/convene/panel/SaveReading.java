package dev.convene.panel;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what came of reading a calendar, and when to read it again; its owner is told when it stops being read. */
@Component
class SaveReading {

    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** 5 minutes, 10, 20 and so on, up to five hours. */
    private static final int MOST_DOUBLINGS = 6;

    private final CalendarRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SaveReading(CalendarRows rows, ApplicationEventPublisher events, Clock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    void save(CalendarRows.Row row, ReadAddress.Outcome outcome) {
        transaction.executeWithoutResult(tx -> {
            var now = clock.instant();
            switch (outcome) {
                case ReadAddress.Outcome.Busy(var busy, var until, var version) ->
                    works(row, rows.read(row.id(), new CalendarRows.Read(busy, until, version, now, now.plus(AGAIN))));
                case ReadAddress.Outcome.Unchanged _ -> works(row, rows.unchanged(row.id(), now, now.plus(AGAIN)));
                case ReadAddress.Outcome.Failed(var trouble) -> failed(row, trouble);
            }
        });
    }

    private void works(CalendarRows.Row row, boolean wasStale) {
        if (wasStale) {
            events.publishEvent(new CalendarStateChanged(row.id(), row.member(), false));
        }
    }

    private void failed(CalendarRows.Row row, CalendarTrouble trouble) {
        var wait = AFTER_FAILURE.multipliedBy(1L << Math.min(row.failures(), MOST_DOUBLINGS));
        if (rows.failed(row.id(), trouble, clock.instant().plus(wait)) == KeptCalendar.STALE_AFTER) {
            events.publishEvent(new CalendarStateChanged(row.id(), row.member(), true));
        }
    }
}
