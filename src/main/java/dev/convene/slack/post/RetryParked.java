package dev.convene.slack.post;

import dev.convene.access.Roles;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.TryAgain;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries again what was given up, for an admin. */
@Component
class RetryParked {

    private final Roles roles;
    private final TryAgain tryAgain;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;

    RetryParked(Roles roles, TryAgain tryAgain, Deliveries deliveries, TransactionTemplate transaction) {
        this.roles = roles;
        this.tryAgain = tryAgain;
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    /** What came of it. */
    sealed interface Retrying {

        /** So many are tried again; 0 if somebody was quicker. */
        record Begun(int many) implements Retrying {}

        record OnlyAdmins() implements Retrying {}
    }

    /** The notice of every admin changes with it. */
    Retrying retry(MemberId actor, ParkedGroup group) {
        if (!roles.isAdmin(actor)) {
            return new Retrying.OnlyAdmins();
        }
        return transaction.execute(_ -> {
            var many = tryAgain.all(group.sort(), group.reason());
            deliveries.refresh(group.noticeKey());
            return new Retrying.Begun(many);
        });
    }
}
