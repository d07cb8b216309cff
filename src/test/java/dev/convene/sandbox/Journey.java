package dev.convene.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way through the demo's time: nothing that is due on the way is skipped, and each move is remembered. */
final class Journey {

    private static final Duration LONGEST = Duration.ofDays(60);

    private final DemoClock clock;
    private final Clock machine;
    private final Agenda agenda;
    private final List<Move> moves = new CopyOnWriteArrayList<>();

    Journey(DemoClock clock, Clock machine, Agenda agenda) {
        this.clock = clock;
        this.machine = machine;
        this.agenda = agenda;
    }

    /** From this moment of the machine's time on, the demo's clock was ahead of it by so much. */
    record Move(Instant at, Duration ahead) {}

    Instant now() {
        return clock.instant();
    }

    Optional<Agenda.Moment> next() {
        return agenda.next();
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** Goes to what is due next and rings; stays where it is when nothing is. */
    synchronized void toNext() {
        agenda.next().ifPresent(next -> goTo(next.at()));
    }

    /**
     * Goes ahead, by way of all that is due until then.
     *
     * @throws IllegalArgumentException backwards, or further than 60 days
     */
    synchronized void ahead(Duration by) {
        if (by.isNegative() || by.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The clock goes ahead, by 60 days at most");
        }
        var target = now().plus(by);
        var last = Optional.<Agenda.Moment>empty();
        for (var next = dueBy(target); next.isPresent() && !next.equals(last); next = dueBy(target)) {
            goTo(next.get().at());
            last = next;
        }
        goTo(target);
    }

    private Optional<Agenda.Moment> dueBy(Instant target) {
        return agenda.next().filter(next -> !next.at().isAfter(target));
    }

    private void goTo(Instant moment) {
        clock.advanceTo(moment);
        var at = machine.instant();
        moves.add(new Move(at, Duration.between(at, clock.instant())));
        agenda.ring();
    }
}
