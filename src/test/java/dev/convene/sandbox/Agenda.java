package dev.convene.sandbox;

import dev.convene.reminder.NextReminder;
import dev.convene.reminder.RingReminders;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the demo's clock can jump to. */
interface Agenda {

    /** The next moment at which something is due; it may be over already. */
    Optional<Moment> next();

    /** Does what is due by now. */
    void ring();

    /**
     * Something that is due.
     *
     * @param what a word the page knows, such as {@code digest}, or a phrase to show as it is
     * @param member whom it is for, as a member id
     */
    record Moment(Instant at, String what, @Nullable String member) {}

    /** The bot's reminders. */
    static Agenda of(NextReminder next, RingReminders ringing) {
        return new Agenda() {
            @Override
            public Optional<Moment> next() {
                return next.next()
                        .map(due ->
                                new Moment(due.at(), due.kind(), due.member().value()));
            }

            @Override
            public void ring() {
                ringing.ring();
            }
        };
    }
}
