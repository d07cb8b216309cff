package dev.convene.delivery;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wants anew what was given up. Whoever calls it has made sure that the person may. */
@Component
public class TryAgain {

    private final ParkedRows rows;
    private final Bell bell;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TryAgain(ParkedRows rows, Bell bell, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.bell = bell;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tries everything of that sort again that was given up for that reason.
     *
     * @return how many there were; 0 if somebody was quicker
     */
    public int all(String sort, String reason) {
        var many = transaction.execute(_ -> rows.wantAgain(sort, reason, clock.instant()));
        bell.ring();
        return many;
    }
}
