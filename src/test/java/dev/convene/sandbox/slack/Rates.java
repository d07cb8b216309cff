package dev.convene.sandbox.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Slack's rate limits: so many calls of a method a minute, one message a second to a channel. Off until turned on. */
public final class Rates {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final World world;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();
    private final Map<String, Instant> posted = new HashMap<>();
    private final Map<String, Instant> blocked = new HashMap<>();
    private boolean on;

    Rates(World world) {
        this.world = world;
    }

    public synchronized void on() {
        on = true;
    }

    public synchronized void off() {
        on = false;
        calls.clear();
        posted.clear();
        blocked.clear();
    }

    /** How many seconds to wait before this call may be made; 0 when it may be made now, and is counted. */
    synchronized int wait(Method method, String channel) {
        if (!on) return 0;
        var now = world.now();
        var until = blocked.getOrDefault(method.name(), Instant.MIN);
        if (until.isAfter(now)) return seconds(now, until);
        var free = method.name().equals("chat.postMessage") ? nextPost(channel, now) : now;
        var minute = nextCall(method, now);
        if (minute.isAfter(free)) free = minute;
        if (free.isAfter(now)) return refuse(method, now, free);
        calls.computeIfAbsent(method.name(), _ -> new ArrayDeque<>()).add(now);
        if (method.name().equals("chat.postMessage")) posted.put(channel, now);
        return 0;
    }

    private int refuse(Method method, Instant now, Instant free) {
        var seconds = seconds(now, free);
        // Posting is limited by channel, so only the others stay shut for the whole method.
        if (!method.name().equals("chat.postMessage")) blocked.put(method.name(), now.plusSeconds(seconds));
        return seconds;
    }

    private Instant nextPost(String channel, Instant now) {
        var last = posted.get(channel);
        return last == null ? now : last.plus(SECOND);
    }

    private Instant nextCall(Method method, Instant now) {
        var made = calls.computeIfAbsent(method.name(), _ -> new ArrayDeque<>());
        while (!made.isEmpty() && made.getFirst().isBefore(now.minus(MINUTE))) made.removeFirst();
        return made.size() < method.perMinute() ? now : made.getFirst().plus(MINUTE);
    }

    private static int seconds(Instant now, Instant until) {
        return (int) Math.max(1, Math.ceilDiv(Duration.between(now, until).toMillis(), 1000L));
    }
}
