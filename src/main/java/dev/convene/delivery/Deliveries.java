package dev.convene.delivery;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The outbox. A wish is recorded in the caller's transaction, so it is kept if and only if the business change is, and is
 * carried soon after the commit.
 */
@Component
public class Deliveries {

    private final Dispatches dispatches;
    private final Bell bell;
    private final Clock clock;

    Deliveries(Dispatches dispatches, Bell bell, Clock clock) {
        this.dispatches = dispatches;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Records that something must reach someone. Wanted again, under the same key for the same audience, it is rendered
     * anew and updated where it stands; unchanged content is not sent. A dispatch that was given up is tried again.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void want(Wish wish) {
        wishes().want(wish);
    }

    /**
     * Has everything under that key, for whichever audiences it was ever wanted, rendered anew and updated where it stands.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void refresh(String key) {
        wishes().refresh(key);
    }

    /**
     * Has every notice about the subject that was ever posted rendered anew and updated where it stands: what it tells of
     * is now called differently.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void refreshAbout(UUID subject) {
        wishes().refreshAbout(subject);
    }

    /**
     * Forgets these subjects, since they are being deleted: what was never sent is not sent any more, what stands somewhere
     * is made to say nothing, and rooms are archived, last of all. What is wished about them later in the same transaction
     * is for those who remain, and is sent.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void forget(Collection<UUID> deleted) {
        wishes().forget(deleted);
    }

    /** Where it stands; empty if it was not sent yet. */
    public Optional<Place> placeOf(String key, Audience audience) {
        return dispatches.placeOf(key, audience);
    }

    private Wishes wishes() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a wish belongs to the transaction of the change that it tells of");
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Wishes.class::isInstance)
                .map(Wishes.class::cast)
                .findFirst()
                .orElseGet(this::begun);
    }

    private Wishes begun() {
        var wishes = new Wishes(dispatches, bell, clock);
        TransactionSynchronizationManager.registerSynchronization(wishes);
        return wishes;
    }
}
