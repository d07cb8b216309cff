package dev.convene.journey;

import dev.convene.reminder.NextReminder;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.DemoClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The company's time: it goes on when the story says so, and whatever is due on the way rings. */
final class Calendar {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST_ROUNDS = 500;

    private final DemoClock clock;
    private final NextReminder next;
    private final RingReminders reminders;

    Calendar(DemoClock clock, NextReminder next, RingReminders reminders) {
        this.clock = clock;
        this.next = next;
        this.reminders = reminders;
    }

    /** Somewhere in the morning of a day to come; two calls on one day give the same. */
    Instant daysAhead(int days, int hour) {
        return today().plusDays(days).atTime(hour, 0).atZone(PARIS).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    void reach(Instant moment) {
        for (var round = 0; round < MOST_ROUNDS && ring(moment); round++) {
            reminders.ring();
        }
        clock.advanceTo(moment);
        reminders.ring();
    }

    /** Nothing rings until then, and then all that is due does: as if the bot had stood still. */
    void passesUnheard(Instant moment) {
        clock.advanceTo(moment);
        reminders.ring();
    }

    private boolean ring(Instant moment) {
        var due = next.next().filter(one -> !one.at().isAfter(moment));
        due.ifPresent(one -> clock.advanceTo(one.at()));
        return due.isPresent();
    }
}
