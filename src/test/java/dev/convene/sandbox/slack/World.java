package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.Conversation.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything there is in the workspace now. Whoever reads or changes it holds its monitor. */
final class World {

    final Workspace workspace;
    final Clock clock;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    volatile boolean revoked;
    private long lastMicros;

    World(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        put(Member.bot(workspace.botUserId, workspace.botName));
        workspace.members.forEach(this::put);
        workspace.channels.forEach(this::channel);
    }

    private void channel(Channel channel) {
        var kind = channel.secret() ? Kind.GROUP : Kind.CHANNEL;
        var creator = channel.members().stream().findFirst().orElse(workspace.botUserId);
        conversation(kind, channel.name(), creator).members.addAll(channel.members());
    }

    synchronized void put(Member member) {
        var known = members.put(member.id(), member);
        if (known == null && !member.bot()) {
            conversation(Kind.IM, "", member.id()).members.addAll(List.of(member.id(), workspace.botUserId));
        }
        changed(Change.of(Change.CONVERSATIONS));
    }

    synchronized Conversation conversation(Kind kind, String name, String creator) {
        var id = newId(kind == Kind.IM ? "D" : "C");
        var made = new Conversation(id, kind, name, creator, now());
        conversations.put(id, made);
        return made;
    }

    synchronized @Nullable Member member(String id) {
        return members.get(id);
    }

    synchronized Collection<Member> members() {
        return List.copyOf(members.values());
    }

    synchronized Collection<Conversation> conversations() {
        return List.copyOf(conversations.values());
    }

    synchronized @Nullable Conversation conversation(String id) {
        return conversations.get(id);
    }

    synchronized @Nullable Conversation named(String name) {
        var plain = name.startsWith("#") ? name.substring(1) : name;
        return conversations.values().stream()
                .filter(one -> !one.im() && one.name.equals(plain))
                .findFirst()
                .orElse(null);
    }

    /** The direct message between a member and the bot. */
    synchronized Conversation im(String member) {
        return conversations.values().stream()
                .filter(one -> one.im() && one.members.contains(member))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody here is " + member));
    }

    Instant now() {
        return clock.instant();
    }

    /** Unique in the workspace and always later than the one before, as messages are ordered by it. */
    synchronized String nextTs() {
        var now = now();
        var micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
        lastMicros = Math.max(micros, lastMicros + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    String newId(String prefix) {
        var random = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        var letters = Long.toString(random, 36).toUpperCase(Locale.ROOT) + "0000000000";
        return prefix + "0" + letters.substring(0, 9);
    }

    void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    synchronized void changed(Change change) {
        notifyAll();
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Looks again at every change until there is an answer; null when the bound has passed without one. */
    synchronized <T> @Nullable T await(Duration bound, Supplier<@Nullable T> look) {
        var until = now().plus(bound);
        var found = look.get();
        while (found == null && now().isBefore(until)) {
            pause(Math.max(1, Duration.between(now(), until).toMillis()));
            found = look.get();
        }
        return found;
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", stopped);
        }
    }
}
