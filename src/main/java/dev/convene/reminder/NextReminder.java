package dev.convene.reminder;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what rings next. */
@Component
public class NextReminder {

    private final PlannedReminders planned;
    private final Rungs rungs;

    NextReminder(PlannedReminders planned, Rungs rungs) {
        this.planned = planned;
        this.rungs = rungs;
    }

    /** The next reminder; empty if none is planned. One that is overdue and has not rung comes first. */
    public Optional<Due> next() {
        return planned.next(rungs.kinds()).map(it -> new Due(it.kind(), it.member(), it.dueAt()));
    }

    /**
     * What is due next.
     *
     * @param at may lie in the past
     */
    public record Due(String kind, MemberId member, Instant at) {}
}
