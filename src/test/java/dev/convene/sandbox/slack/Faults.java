package dev.convene.sandbox.slack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Faults that were ordered: each goes off at one of the next calls of its method. */
public final class Faults {

    private final Map<String, Deque<Fault>> ordered = new HashMap<>();
    private final Map<String, Supplier<Optional<Fault>>> chances = new HashMap<>();

    Faults() {}

    /** The next {@code times} calls of {@code method} go wrong so; after those ordered before. */
    public synchronized Faults next(String method, Fault fault, int times) {
        for (var i = 0; i < times; i++)
            ordered.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(fault);
        return this;
    }

    /** Each call of {@code method} for which none is ordered asks whether and how it goes wrong. */
    public synchronized Faults sometimes(String method, Supplier<Optional<Fault>> chance) {
        chances.put(method, chance);
        return this;
    }

    public synchronized Faults clear() {
        ordered.clear();
        chances.clear();
        return this;
    }

    synchronized @Nullable Fault due(String method) {
        var queue = ordered.get(method);
        var fault = queue == null ? null : queue.poll();
        return fault != null
                ? fault
                : chances.getOrDefault(method, Optional::empty).get().orElse(null);
    }
}
