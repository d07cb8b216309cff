package dev.convene.delivery;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conversations in memory: what readers see, what was tried, and mishaps on demand. */
final class FarSide implements Carrier {

    /** What a carrier does once instead of what it should. */
    interface Mishap extends Function<Delivery, Carried> {}

    /** A message as readers see it. */
    record Message(String key, String audience, String text) {}

    final List<Delivery> attempts = new CopyOnWriteArrayList<>();
    final List<Message> seen = new CopyOnWriteArrayList<>();
    final AtomicInteger tooSoon = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    volatile Duration pace = Duration.ZERO;
    volatile @Nullable Carried silence;
    private final AtomicInteger atOnce = new AtomicInteger();
    private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();
    private final Map<String, String> truth = new ConcurrentHashMap<>();
    private final Map<String, Deque<Mishap>> mishaps = new ConcurrentHashMap<>();

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.NOTICE, Kind.ROOM);
    }

    @Override
    public Duration pace(Kind kind) {
        return pace;
    }

    @Override
    public Carried carry(Delivery delivery) {
        attempts.add(delivery);
        var none = silence;
        if (none != null) {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            atOnce.decrementAndGet();
            return none;
        }
        var mishap = mishaps.getOrDefault(delivery.key(), new ConcurrentLinkedDeque<>())
                .poll();
        return mishap == null ? send(delivery) : mishap.apply(delivery);
    }

    Carried send(Delivery delivery) {
        var text = truth.getOrDefault(delivery.key(), "text of " + delivery.key());
        if (text.equals(delivery.sentHash())) {
            return new Carried.Unchanged();
        }
        var message = new Message(delivery.key(), delivery.audience().text(), text);
        var stamp = delivery.place() != null ? Integer.parseInt(delivery.place().stamp()) : find(delivery);
        synchronized (seen) {
            if (stamp < 0) {
                if (isTooSoon(message.audience())) {
                    tooSoon.incrementAndGet();
                    return new Carried.Later(pace);
                }
                seen.add(message);
                stamp = seen.size() - 1;
            } else {
                seen.set(stamp, message);
            }
        }
        return new Carried.Sent(new Place("C" + delivery.audience().text(), "" + stamp), text);
    }

    private boolean isTooSoon(String audience) {
        var last = lastSeen.get(audience);
        var now = System.nanoTime();
        if (last != null && now - last < pace.toNanos()) {
            return true;
        }
        lastSeen.put(audience, now);
        return false;
    }

    /** A careful carrier looks only when told that it has to. */
    private int find(Delivery delivery) {
        for (var i = 0; delivery.unsure() && i < seen.size(); i++) {
            var message = seen.get(i);
            if (message.key().equals(delivery.key())
                    && message.audience().equals(delivery.audience().text())) {
                return i;
            }
        }
        return -1;
    }

    void says(String key, String text) {
        truth.put(key, text);
    }

    void once(String key, Mishap mishap) {
        mishaps.computeIfAbsent(key, _ -> new ConcurrentLinkedDeque<>()).add(mishap);
    }

    List<Delivery> attemptsAt(String key) {
        return attempts.stream().filter(it -> it.key().equals(key)).toList();
    }

    List<String> textsOf(String key) {
        return seen.stream()
                .filter(it -> it.key().equals(key))
                .map(Message::text)
                .toList();
    }

    List<String> keysSeenBy(Audience audience) {
        return seen.stream()
                .filter(it -> it.audience().equals(audience.text()))
                .map(Message::key)
                .toList();
    }
}
