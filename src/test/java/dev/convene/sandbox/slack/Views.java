package dev.convene.sandbox.slack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The modals that members have open, and their App Homes. */
final class Views {

    private static final int DEEPEST = 3;

    private final World world;
    private final Map<String, List<OpenView>> stacks = new HashMap<>();
    private final Map<String, OpenView> homes = new HashMap<>();

    Views(World world) {
        this.world = world;
    }

    /** Bottom first. */
    List<OpenView> stack(String member) {
        synchronized (world) {
            return List.copyOf(stacks.getOrDefault(member, List.of()));
        }
    }

    @Nullable
    OpenView top(String member) {
        var stack = stack(member);
        return stack.isEmpty() ? null : stack.getLast();
    }

    @Nullable
    OpenView home(String member) {
        synchronized (world) {
            return homes.get(member);
        }
    }

    /** An open modal or a home by its id; null once it is closed. */
    @Nullable
    OpenView find(String id) {
        synchronized (world) {
            return everything().stream()
                    .filter(view -> view.id.equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Nullable
    OpenView external(String externalId) {
        synchronized (world) {
            return everything().stream()
                    .filter(view -> Json.text(view.content, "external_id").equals(externalId))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A new modal in place of those that were open. */
    OpenView open(String member, ObjectNode content) {
        stacks.put(member, new ArrayList<>());
        return push(member, content);
    }

    OpenView push(String member, ObjectNode content) {
        var stack = stacks.computeIfAbsent(member, _ -> new ArrayList<>());
        if (stack.size() >= DEEPEST) throw Refusal.of("push_limit_reached");
        var view = new OpenView(world.newId("V"), member, stack.isEmpty() ? null : stack.getLast(), content, hash());
        stack.add(view);
        changed();
        return view;
    }

    void update(OpenView view, ObjectNode content) {
        view.show(content, hash());
        changed(view);
    }

    OpenView publish(String member, ObjectNode content) {
        var home = homes.get(member);
        if (home == null) homes.put(member, home = new OpenView(world.newId("V"), member, null, content, hash()));
        else home.show(content, hash());
        changed(home);
        return home;
    }

    void close(OpenView view) {
        var stack = stacks.getOrDefault(view.owner, List.of());
        if (stack.contains(view))
            stack.subList(stack.indexOf(view), stack.size()).clear();
        changed();
    }

    void clear(String member) {
        stacks.remove(member);
        changed();
    }

    void trouble(OpenView view, String problem) {
        view.problem = problem;
        changed(view);
    }

    private List<OpenView> everything() {
        var all = new ArrayList<>(homes.values());
        stacks.values().forEach(all::addAll);
        return all;
    }

    private void changed(OpenView view) {
        world.changed(Change.of(view.modal() ? Change.VIEWS : Change.HOME));
    }

    private void changed() {
        world.changed(Change.of(Change.VIEWS));
    }

    private String hash() {
        return world.now().getEpochSecond() + "."
                + Integer.toHexString(ThreadLocalRandom.current().nextInt());
    }
}
