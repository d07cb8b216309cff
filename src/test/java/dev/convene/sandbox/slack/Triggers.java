package dev.convene.sandbox.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Trigger ids: what lets the bot open a view for a member, shortly and once. */
final class Triggers {

    private static final Pattern FORM = Pattern.compile("\\d+\\.\\d+\\.\\w+");

    /** Whose it is, and the view that was acted in, if any. */
    static final class Trigger {
        final String member;
        final @Nullable OpenView view;
        final Instant since;
        boolean spent;

        Trigger(String member, @Nullable OpenView view, Instant since) {
            this.member = member;
            this.view = view;
            this.since = since;
        }
    }

    private final World world;
    private final Settings settings;
    private final Map<String, Trigger> issued = new HashMap<>();

    Triggers(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    String issue(String member, @Nullable OpenView view) {
        var random = ThreadLocalRandom.current();
        var id = "%d.%d.%s"
                .formatted(
                        random.nextLong(1_000_000_000L, 99_999_999_999L),
                        random.nextLong(1_000_000_000L, 99_999_999_999L),
                        Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
        synchronized (world) {
            issued.put(id, new Trigger(member, view, world.now()));
        }
        return id;
    }

    Trigger exchange(String id) {
        var trigger = issued.get(id);
        if (trigger == null || !FORM.matcher(id).matches()) throw Refusal.of("invalid_trigger_id");
        if (trigger.spent) throw Refusal.of("exchanged_trigger_id");
        if (Duration.between(trigger.since, world.now()).compareTo(settings.triggerLives()) > 0) {
            throw Refusal.of("expired_trigger_id");
        }
        return trigger;
    }
}
