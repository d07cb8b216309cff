package dev.convene.process;

import dev.convene.shared.PoolKey;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One version of a hiring process as a team wrote it down; it never changes.
 *
 * @param number counts the versions of this key from 1
 * @param stages all stages as written, floating visits among them
 * @param pools what this process calls the pools that its recipes name
 */
public record HiringProcess(
        ProcessVersionId id,
        ProcessKey key,
        int number,
        Wording name,
        List<Stage> stages,
        Map<PoolKey, PoolName> pools) {

    public HiringProcess {
        stages = List.copyOf(stages);
        pools = Map.copyOf(pools);
    }

    /** @throws NoSuchElementException if this version has no such stage */
    public Stage stage(StageKey stage) {
        return stages.stream()
                .filter(candidate -> candidate.key().equals(stage))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no stage " + stage + " in process " + key));
    }

    /** Where a candidacy begins. */
    public Stage first() {
        return path().getFirst();
    }

    /** The stages that a candidate takes one after the other: all but the visits that float beside them. */
    public List<Stage> path() {
        return stages.stream().filter(stage -> !floats(stage)).toList();
    }

    /**
     * The next stage on the path; empty after the last one: going on means "hire".
     *
     * @throws NoSuchElementException if the stage is not on the path
     */
    public Optional<Stage> after(StageKey stage) {
        var next = onPath(stage);
        return path().stream().skip(next).findFirst();
    }

    /**
     * The floating visits that may take place while a candidate is at a stage, both ends of their span included.
     *
     * @throws NoSuchElementException if the stage is not on the path
     */
    public List<Stage.Visit> besides(StageKey stage) {
        var here = onPath(stage);
        return stages.stream()
                .filter(Stage.Visit.class::isInstance)
                .map(Stage.Visit.class::cast)
                .filter(visit -> spans(visit, here))
                .toList();
    }

    /** Where a stage stands on the path, counted from 1; 0 for a visit that floats. */
    public int position(StageKey stage) {
        return path().indexOf(stage(stage)) + 1;
    }

    private boolean spans(Stage.Visit visit, int here) {
        var from = visit.from() == null ? 1 : position(visit.from());
        var until = visit.until() == null ? path().size() : position(visit.until());
        return visit.floats() && from <= here && here <= until;
    }

    private int onPath(StageKey stage) {
        var position = position(stage);
        if (position == 0) {
            throw new NoSuchElementException("stage " + stage + " is not on the path of process " + key);
        }
        return position;
    }

    private static boolean floats(Stage stage) {
        return stage instanceof Stage.Visit visit && visit.floats();
    }
}
