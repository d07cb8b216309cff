package dev.convene.panel;

import dev.convene.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody takes a calendar of their own back: its address and all that was read of it are gone. */
@Component
public class ForgetCalendar {

    private final CalendarRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ForgetCalendar(CalendarRows rows, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.rows = rows;
        this.events = events;
        this.transaction = transaction;
    }

    /** Nothing happens to one that is gone already, or somebody else's. */
    public void forget(MemberId actor, CalendarId id) {
        transaction.executeWithoutResult(tx -> {
            if (rows.remove(id, actor)) {
                events.publishEvent(new CalendarStateChanged(id, actor, false));
            }
        });
    }
}
