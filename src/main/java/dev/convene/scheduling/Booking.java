package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recruiter asks for.
 *
 * @param smallerBecause why fewer people than the recipe asks for will do; null where they need not
 */
public record Booking(
        CandidacyId candidacy,
        StageKey stage,
        When when,
        List<Placement> panel,
        Venue venue,
        Telling telling,
        @Nullable String smallerBecause) {

    /** With a panel as the recipe asks for it. */
    public Booking(
            CandidacyId candidacy, StageKey stage, When when, List<Placement> panel, Venue venue, Telling telling) {
        this(candidacy, stage, when, panel, venue, telling, null);
    }

    /** A start and a length, and the zone that the start was meant in. */
    public record When(Instant startsAt, Duration length, ZoneId zone) {

        /** Half a day is the longest that any process asks for; more is a slip of the pen. */
        private static final Duration LONGEST = Duration.ofHours(10);

        boolean hasPossibleLength() {
            return length.isPositive() && length.compareTo(LONGEST) <= 0;
        }

        TimeSlot slot() {
            return TimeSlot.of(startsAt, length, zone);
        }
    }

    /** What came of asking for a slot. */
    public sealed interface Outcome {

        record Booked(InterviewId interview) implements Outcome {}

        record PanelFallsShort(List<Shortfall> shortfalls) implements Outcome {}

        /**
         * Somebody is taken at that time.
         *
         * @param members those of the panel who are; empty if it is only the candidate
         * @param candidate whether the candidate has another interview then
         */
        record Clash(Set<MemberId> members, boolean candidate) implements Outcome {}

        record InThePast() implements Outcome {}

        /** What took place cannot begin later than now. */
        record InTheFuture() implements Outcome {}

        /** An interview needs somebody of the company. */
        record NobodyThere() implements Outcome {}

        record ReasonMissing() implements Outcome {}

        /** Who is to meet the candidate on site must learn nothing of them. */
        record GreeterKeptAway(MemberId member) implements Outcome {

            static Optional<Outcome> of(Venue venue, CandidacyFile file) {
                return venue.greeter().filter(file::isKeptFrom).map(GreeterKeptAway::new);
            }
        }

        record LengthImpossible() implements Outcome {}

        /** The candidacy is elsewhere by now, or the interview is over or cancelled. */
        record TooLate() implements Outcome {}

        record AlreadyBooked(InterviewId interview) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }
}
