package dev.convene.delivery;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction wishes. It is written at the very end and in one order for all, so that two transactions that touch
 * the same dispatches never wait for each other in a circle, and one that stays open holds up nobody else's messages.
 */
final class Wishes implements TransactionSynchronization {

    private final Map<Target, Wish> wished = new LinkedHashMap<>();
    private final Set<String> refreshed = new LinkedHashSet<>();
    private final Set<UUID> subjects = new LinkedHashSet<>();
    private final Set<UUID> forgotten = new LinkedHashSet<>();
    private final Dispatches dispatches;
    private final Bell bell;
    private final Clock clock;
    private boolean written;

    Wishes(Dispatches dispatches, Bell bell, Clock clock) {
        this.dispatches = dispatches;
        this.bell = bell;
        this.clock = clock;
    }

    private record Target(String key, Audience audience) {

        private static Target of(Wish wish) {
            return new Target(wish.key(), wish.audience());
        }
    }

    void want(Wish wish) {
        wished.putIfAbsent(Target.of(wish), wish);
        unlessOpen();
    }

    void refresh(String key) {
        refreshed.add(key);
        unlessOpen();
    }

    void refreshAbout(UUID subject) {
        subjects.add(subject);
        unlessOpen();
    }

    void forget(Collection<UUID> deleted) {
        wished.values().removeIf(wish -> deleted.contains(wish.subject()));
        forgotten.addAll(deleted);
        unlessOpen();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        write();
    }

    /** Spring does not tell of the commit whoever registers during it: then nothing was written, which must not pass unseen. */
    @Override
    public void afterCommit() {
        if (!written) {
            throw new IllegalStateException(
                    "the first wish came when its transaction was already being committed: lost");
        }
        bell.ring();
    }

    /** What others wish while the transaction is already being committed must not be lost. */
    private void unlessOpen() {
        if (written) {
            write();
        }
    }

    private void write() {
        writeForgotten();
        if (!refreshed.isEmpty()) {
            dispatches.under(refreshed).forEach(wish -> wished.putIfAbsent(Target.of(wish), wish));
        }
        if (!subjects.isEmpty()) {
            dispatches.postedAbout(subjects).forEach(wish -> wished.putIfAbsent(Target.of(wish), wish));
        }
        if (!wished.isEmpty()) {
            dispatches.want(List.copyOf(wished.values()), clock.instant());
        }
        List.of(forgotten, refreshed, subjects).forEach(Set::clear);
        wished.clear();
    }

    private void writeForgotten() {
        if (!forgotten.isEmpty()) {
            var keys = wished.keySet().stream().map(Target::key).toList();
            dispatches.forget(forgotten, keys, clock.instant());
        }
    }
}
