package dev.convene.testing;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Occasion;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Seat;
import dev.convene.scheduling.SeatId;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.TimeSlot;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview with its panel for tests without a database; each word returns another one that differs in that. */
public record MadeInterview(
        CandidacyFile file, Occasion occasion, TimeSlot slot, Venue venue, InterviewStatus status, List<Seat> seats) {

    private static final Instant START = Instant.parse("2026-11-26T13:00:00Z");

    /** For the stage the candidacy is at, by video, with nobody on the panel yet. */
    public static MadeInterview of(CandidacyFile file) {
        var standing = file.candidacy().standing();
        return new MadeInterview(
                file,
                new Occasion(standing.stage(), standing.attempt()),
                new TimeSlot(START, START.plus(Duration.ofMinutes(90)), ZoneId.of("Europe/Paris")),
                new Venue(Mode.VIDEO, null, null),
                InterviewStatus.PROPOSED,
                List.of());
    }

    public MadeInterview stage(String stage) {
        return new MadeInterview(file, new Occasion(new StageKey(stage), 1), slot, venue, status, seats);
    }

    public MadeInterview at(Instant start, Duration length) {
        var moved = new TimeSlot(start, start.plus(length), slot.zone());
        return new MadeInterview(file, occasion, moved, venue, status, seats);
    }

    public MadeInterview in(Mode mode, @Nullable String place, @Nullable String note) {
        return new MadeInterview(file, occasion, slot, new Venue(mode, place, note), status, seats);
    }

    public MadeInterview being(InterviewStatus another) {
        return new MadeInterview(file, occasion, slot, venue, another, seats);
    }

    /** @param rule which line of the recipe the person sits for, counted from 0 */
    public MadeInterview seating(String member, int rule, Answer answer) {
        var place = Made.part(
                "dev.convene.scheduling.Seat$Place", interviewId(), file.id(), rule, new MemberId(member), false);
        var more = new ArrayList<>(seats);
        more.add(Made.loaded(
                Seat.class,
                new SeatId(Made.id("seat " + member)),
                1L,
                place,
                slot.startsAt(),
                slot.endsAt(),
                answer,
                null,
                false,
                null));
        return new MadeInterview(file, occasion, slot, venue, status, more);
    }

    public Panel panel() {
        var subject = Made.part(
                "dev.convene.scheduling.Interview$Subject",
                file.id(),
                file.candidate().id(),
                occasion,
                new MemberId(People.RECRUITER));
        var interview = Made.loaded(
                Interview.class,
                interviewId(),
                1L,
                subject,
                slot,
                venue,
                Telling.WHEN_ALL_ACCEPTED,
                status,
                null,
                null,
                0);
        return new Panel(interview, seats);
    }

    private InterviewId interviewId() {
        return new InterviewId(Made.id("interview " + file.id().value() + occasion));
    }
}
