package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidateId;
import dev.convene.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A stage of a candidacy with a slot and a place; who sits on its panel is in its {@link Seat}s. */
@Table("interviews")
public class Interview extends AbstractAggregateRoot<Interview> {

    private final @Id InterviewId id;
    private final @Version @Nullable Long version;

    @Embedded.Empty
    private final Subject subject;

    @Embedded.Empty
    private TimeSlot slot;

    @Embedded.Empty
    private Venue venue;

    private Telling telling;
    private InterviewStatus status;
    private @Nullable MemberId notHeldBy;

    @Embedded.Nullable(prefix = "smaller_")
    private @Nullable Smaller smaller;

    private int moves;

    @PersistenceCreator
    private Interview(
            InterviewId id,
            @Nullable Long version,
            Subject subject,
            TimeSlot slot,
            Venue venue,
            Telling telling,
            InterviewStatus status,
            @Nullable MemberId notHeldBy,
            @Nullable Smaller smaller,
            int moves) {
        this.id = id;
        this.version = version;
        this.subject = subject;
        this.slot = slot;
        this.venue = venue;
        this.telling = telling;
        this.status = status;
        this.notHeldBy = notHeldBy;
        this.smaller = smaller;
        this.moves = moves;
    }

    static Interview book(Subject subject, TimeSlot slot, Venue venue, Telling telling) {
        var interview = new Interview(
                InterviewId.random(), null, subject, slot, venue, telling, InterviewStatus.PROPOSED, null, null, 0);
        interview.registerEvent(new InterviewEvent.Booked(interview.id, subject.candidacy()));
        if (telling == Telling.NOW) {
            interview.confirm();
        }
        return interview;
    }

    /** One that took place before anybody here wrote it down: nobody is invited. */
    static Interview record(Subject subject, TimeSlot slot, Venue venue, boolean cardsAsked) {
        var interview = new Interview(
                InterviewId.random(), null, subject, slot, venue, Telling.BY_HAND, InterviewStatus.HELD, null, null, 0);
        interview.registerEvent(
                new InterviewEvent.Recorded(interview.id, subject.candidacy(), subject.bookedBy(), cardsAsked));
        return interview;
    }

    public InterviewId id() {
        return id;
    }

    public CandidacyId candidacy() {
        return subject.candidacy();
    }

    CandidateId candidate() {
        return subject.candidate();
    }

    public Occasion occasion() {
        return subject.occasion();
    }

    /** The recruiter who booked it. */
    public MemberId bookedBy() {
        return subject.bookedBy();
    }

    public TimeSlot slot() {
        return slot;
    }

    public Venue venue() {
        return venue;
    }

    public Telling telling() {
        return telling;
    }

    /** How often it has been moved to another time. */
    public int moves() {
        return moves;
    }

    public InterviewStatus status() {
        return status;
    }

    /** Who said that the candidate was absent; null unless it was not held. */
    public @Nullable MemberId notHeldBy() {
        return notHeldBy;
    }

    /** Why its panel may be smaller than the recipe; null where it need not be. */
    public @Nullable Smaller smaller() {
        return smaller;
    }

    void goAheadSmaller(Smaller because) {
        smaller = because;
    }

    void confirm() {
        status = InterviewStatus.CONFIRMED;
        registerEvent(new InterviewEvent.Confirmed(id, candidacy()));
    }

    /** Everybody is asked again, so a confirmation given for the old slot no longer holds. */
    void move(TimeSlot to, Venue at, Telling when) {
        slot = to;
        venue = at;
        telling = when;
        status = InterviewStatus.PROPOSED;
        moves++;
        registerEvent(new InterviewEvent.Moved(id, candidacy()));
        if (telling == Telling.NOW) {
            confirm();
        }
    }

    /** The time stays, so that every answer holds. */
    void relocate(Venue at, Telling when) {
        if (at.equals(venue) && when == telling) {
            return;
        }
        venue = at;
        telling = when;
        registerEvent(new InterviewEvent.Relocated(id, candidacy()));
        if (telling == Telling.NOW && status == InterviewStatus.PROPOSED) {
            confirm();
        }
    }

    void cancel() {
        status = InterviewStatus.CANCELLED;
        registerEvent(new InterviewEvent.Cancelled(id, candidacy()));
    }

    void restore(InterviewStatus as) {
        status = as;
        registerEvent(new InterviewEvent.Restored(id, candidacy()));
    }

    void tookPlace() {
        status = InterviewStatus.HELD;
        registerEvent(new InterviewEvent.Held(id, candidacy()));
    }

    void didNotTakePlace(MemberId says) {
        status = InterviewStatus.NOT_HELD;
        notHeldBy = says;
        registerEvent(new InterviewEvent.NotHeld(id, candidacy()));
    }

    /**
     * A panel smaller than its recipe.
     *
     * @param reason in the words of whoever said so
     */
    public record Smaller(String reason, MemberId by) {}

    /** What never changes about an interview. */
    record Subject(
            CandidacyId candidacy,
            CandidateId candidate,
            @Embedded.Empty Occasion occasion,
            MemberId bookedBy) {}
}
