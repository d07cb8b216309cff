package dev.convene.process;

import dev.convene.shared.PoolKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The hiring processes that were imported, in all their versions. */
@Component
public class Processes {

    private final ProcessVersions versions;
    /** A version never changes, so what was read once holds for ever. */
    private final Map<ProcessVersionId, HiringProcess> read = new ConcurrentHashMap<>();

    Processes(ProcessVersions versions) {
        this.versions = versions;
    }

    /** The version in force of each process, by key: what new openings may choose from. */
    public List<HiringProcess> latest() {
        return versions.inForce().stream().map(this::version).toList();
    }

    /**
     * The version of a process that is in force: the one whose text was read last.
     *
     * @throws NoSuchElementException if there is no such process
     */
    public HiringProcess latest(ProcessKey key) {
        return versions.inForce(key)
                .map(this::version)
                .orElseThrow(() -> new NoSuchElementException("no process " + key));
    }

    /**
     * The version that a candidacy began with.
     *
     * @throws NoSuchElementException if there is no such version
     */
    public HiringProcess version(ProcessVersionId id) {
        return read.computeIfAbsent(
                id,
                unread -> versions.find(unread)
                        .orElseThrow(() -> new NoSuchElementException("no process version " + unread.value())));
    }

    /** The pools that the processes in force name, by key; of two names for one pool the first process's counts. */
    public Map<PoolKey, PoolName> pools() {
        var pools = new TreeMap<PoolKey, PoolName>(Comparator.comparing(PoolKey::value));
        latest().forEach(process -> process.pools().forEach(pools::putIfAbsent));
        return pools;
    }
}
