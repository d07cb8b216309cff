package dev.convene.scheduling;

import java.time.LocalTime;
import java.time.ZoneId;

/** The hours in which a candidate may be asked to talk without a second thought. */
public final class CandidateDay {

    public static final LocalTime FROM = LocalTime.of(8, 0);
    public static final LocalTime UNTIL = LocalTime.of(20, 0);

    private CandidateDay() {}

    /** Whether all of it lies between 8:00 and 20:00 of one day by that zone's clock. */
    public static boolean holds(TimeSlot slot, ZoneId zone) {
        var start = slot.startsAt().atZone(zone);
        var end = slot.endsAt().atZone(zone);
        return start.toLocalDate().equals(end.toLocalDate())
                && !start.toLocalTime().isBefore(FROM)
                && !end.toLocalTime().isAfter(UNTIL);
    }
}
