package dev.convene.process;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a stage's people and the candidate meet.
 *
 * @param length above zero, whole minutes
 * @param modes at least one, in the order written: the first is the usual one
 * @param recipe who must be there
 * @param bring what the candidate is asked to bring, if anything
 */
public record Arrangement(
        Duration length,
        Set<Mode> modes,
        Recipe recipe,
        @Nullable Wording bring) {

    public Arrangement {
        modes = Collections.unmodifiableSet(new LinkedHashSet<>(modes));
    }
}
