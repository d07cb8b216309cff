package dev.convene.panel.ics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, or what became of one turn of a repeated one.
 *
 * @param wall where its turns are counted
 * @param busy whether it takes its person's time: it is not cancelled, and does not say that it leaves them free
 * @param replaces which turn it stands for; null for one that stands for itself
 * @param later whether it stands for all later turns too
 */
record Appointment(
        Part part,
        int sequence,
        Stamp start,
        Wall wall,
        Length length,
        boolean busy,
        @Nullable Stamp replaces,
        boolean later) {

    /** Empty for one that takes no time and says nothing of when. */
    static Optional<Appointment> of(Part part, Zones zones) {
        var replaces = part.line("RECURRENCE-ID");
        // tentative counts: a person who may be there is not free
        var busy = !part.says("STATUS", "CANCELLED") && !part.says("TRANSP", "TRANSPARENT");
        var begins = part.line("DTSTART").or(() -> busy ? Optional.empty() : replaces);
        if (begins.isEmpty() && !busy) {
            return Optional.empty();
        }
        var start = Stamp.of(begins.orElseThrow(() -> Unreadable.notUnderstood("DTSTART")));
        var wall = start.wall(zones, zones.plain());
        return Optional.of(new Appointment(
                part,
                sequence(part),
                start,
                wall,
                length(part, start, wall, zones),
                busy,
                replaces.map(Stamp::of).orElse(null),
                replaces.flatMap(line -> line.parameter("RANGE"))
                        .filter("THISANDFUTURE"::equalsIgnoreCase)
                        .isPresent()));
    }

    private static Length length(Part part, Stamp start, Wall wall, Zones zones) {
        var end = part.line("DTEND").map(Stamp::of);
        if (end.isPresent()) {
            return Length.between(start, end.get(), wall, zones);
        }
        return part.line("DURATION")
                .map(line -> Length.of(line, line.value()))
                .orElse(start.day() ? Length.A_DAY : Length.NONE);
    }

    private static int sequence(Part part) {
        return part.line("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
