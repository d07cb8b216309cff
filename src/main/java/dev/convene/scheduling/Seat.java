package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A person's place in one interview. An aggregate of its own, because two panelists may answer at the same moment; it
 * repeats the interview's slot, because that is where the database keeps a person from sitting in two places.
 */
@Table("seats")
public class Seat extends AbstractAggregateRoot<Seat> {

    private final @Id SeatId id;
    private final @Version @Nullable Long version;

    @Embedded.Empty
    private Place place;

    private Instant startsAt;
    private Instant endsAt;
    private Answer answer;
    private @Nullable DeclineReason declineReason;
    private boolean absent;
    private @Nullable MemberId recordedBy;

    @PersistenceCreator
    private Seat(
            SeatId id,
            @Nullable Long version,
            Place place,
            Instant startsAt,
            Instant endsAt,
            Answer answer,
            @Nullable DeclineReason declineReason,
            boolean absent,
            @Nullable MemberId recordedBy) {
        this.id = id;
        this.version = version;
        this.place = place;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.answer = answer;
        this.declineReason = declineReason;
        this.absent = absent;
        this.recordedBy = recordedBy;
    }

    static Seat ask(Interview interview, int rule, MemberId member) {
        var place = new Place(interview.id(), interview.candidacy(), rule, member, false);
        var slot = interview.slot();
        var seat =
                new Seat(SeatId.random(), null, place, slot.startsAt(), slot.endsAt(), Answer.ASKED, null, false, null);
        seat.registerEvent(new InterviewEvent.Asked(place.interview(), place.candidacy(), member));
        return seat;
    }

    static Seat sat(Interview interview, int rule, MemberId member, boolean cardAsked) {
        var place = new Place(interview.id(), interview.candidacy(), rule, member, false);
        var slot = interview.slot();
        var seat = new Seat(
                SeatId.random(), null, place, slot.startsAt(), slot.endsAt(), Answer.ACCEPTED, null, false, null);
        seat.registerEvent(new InterviewEvent.Sat(place.interview(), place.candidacy(), member, cardAsked));
        return seat;
    }

    public SeatId id() {
        return id;
    }

    public InterviewId interview() {
        return place.interview();
    }

    public MemberId member() {
        return place.member();
    }

    /** Which line of the recipe the person sits for, counted from 0; {@link Placement#BESIDE} for none of them. */
    public int rule() {
        return place.rule();
    }

    public Answer answer() {
        return answer;
    }

    public @Nullable DeclineReason declineReason() {
        return declineReason;
    }

    /** The recruiter who noted the answer for them; null where they gave it themselves. */
    public @Nullable MemberId recordedBy() {
        return recordedBy;
    }

    /** Whether the person is, or was, to be there: feedback is theirs to give. */
    public boolean isExpected() {
        return answer.isLive() && !absent;
    }

    public boolean isAbsent() {
        return absent;
    }

    void accept(@Nullable MemberId noted) {
        answer = Answer.ACCEPTED;
        declineReason = null;
        recordedBy = noted;
        registerEvent(new InterviewEvent.Accepted(interview(), place.candidacy(), member()));
    }

    void decline(DeclineReason reason, @Nullable MemberId noted) {
        answer = Answer.DECLINED;
        declineReason = reason;
        recordedBy = noted;
        registerEvent(new InterviewEvent.Declined(interview(), place.candidacy(), member()));
    }

    void askAgain(TimeSlot slot, int rule) {
        place = new Place(place.interview(), place.candidacy(), rule, place.member(), false);
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        answer = Answer.ASKED;
        declineReason = null;
        recordedBy = null;
        registerEvent(new InterviewEvent.Asked(interview(), place.candidacy(), member()));
    }

    /** Somebody else's place was taken over on short notice. */
    void standIn() {
        place = new Place(place.interview(), place.candidacy(), place.rule(), place.member(), true);
    }

    void release() {
        answer = Answer.RELEASED;
        registerEvent(new InterviewEvent.Released(interview(), place.candidacy(), member()));
    }

    /** As it was before its interview was cancelled. */
    void restore(Answer as) {
        answer = as;
    }

    void wasAbsent() {
        absent = true;
        registerEvent(new InterviewEvent.WasAbsent(interview(), place.candidacy(), member()));
    }

    void wasThere() {
        absent = false;
    }

    /** Where the person sits, for which line of the recipe, and whether they took it over shortly before the start. */
    record Place(InterviewId interview, CandidacyId candidacy, int rule, MemberId member, boolean stoodIn) {}
}
