package dev.convene.panel.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/** Turns that are named one by one: left out, or replaced. A name is a moment, or a day where either side has no hours. */
final class Turns {

    private final Zones zones;
    private final Appointment of;
    private final Set<Instant> moments = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /** @param of whose turns they are */
    Turns(Appointment of, Zones zones) {
        this.of = of;
        this.zones = zones;
    }

    void name(Stamp turn) {
        if (turn.day() || of.start().day()) {
            days.add(turn.date());
        } else {
            moments.add(turn.at(zones, of.wall()));
        }
    }

    boolean name(LocalDateTime turn) {
        return days.contains(turn.toLocalDate()) || moments.contains(of.wall().at(turn));
    }
}
