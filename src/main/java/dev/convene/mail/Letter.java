package dev.convene.mail;

import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something a candidate should be told. Its words are written from the truth of the moment in which somebody reads it or
 * it is sent; only what a person has edited is kept.
 */
@Table("letters")
public class Letter extends AbstractAggregateRoot<Letter> {

    private final @Id LetterId id;
    private final @Version @Nullable Long version;

    @Embedded.Empty
    private final Matter matter;

    private Status status;

    @Embedded.Nullable
    private @Nullable Approval approval;

    @Embedded.Empty
    private Carriage carriage;

    @PersistenceCreator
    private Letter(
            LetterId id,
            @Nullable Long version,
            Matter matter,
            Status status,
            @Nullable Approval approval,
            Carriage carriage) {
        this.id = id;
        this.version = version;
        this.matter = matter;
        this.status = status;
        this.approval = approval;
        this.carriage = carriage;
    }

    static Letter write(CandidacyId candidacy, Kind kind) {
        return ready(new Matter(candidacy, null, kind, null));
    }

    static Letter write(CandidacyId candidacy, InterviewId interview, Kind kind) {
        return ready(new Matter(candidacy, interview, kind, null));
    }

    static Letter dayBefore(CandidacyId candidacy, InterviewId interview, Instant startsAt) {
        return ready(new Matter(candidacy, interview, Kind.DAY_BEFORE, startsAt));
    }

    /** Of which the bot knows only that somebody wrote it, and for which slot. */
    static Letter byHand(CandidacyId candidacy, InterviewId interview, Kind kind, Instant startsAt) {
        return ready(new Matter(candidacy, interview, kind, startsAt));
    }

    private static Letter ready(Matter matter) {
        var letter = new Letter(LetterId.random(), null, matter, Status.READY, null, new Carriage(false, null, null));
        return letter.changed();
    }

    public LetterId id() {
        return id;
    }

    public CandidacyId candidacy() {
        return matter.candidacy();
    }

    /** Empty for a letter that is about the whole candidacy. */
    public Optional<InterviewId> interview() {
        return Optional.ofNullable(matter.interview());
    }

    public Kind kind() {
        return matter.kind();
    }

    public Status status() {
        return status;
    }

    /** When it was sent, or a recruiter said so. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(carriage.sentAt());
    }

    /** Why it came back from the mail server: a short, constant word; empty while all is well. */
    public Optional<String> trouble() {
        return Optional.ofNullable(carriage.trouble());
    }

    Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }

    boolean isFor(Instant start) {
        return start.equals(matter.startsAt()) && status != Status.DROPPED;
    }

    /** Whether the candidate has it or, after an unknown outcome, may have it. */
    boolean mayHaveArrived() {
        return status == Status.SENT || carriage.attempted();
    }

    /** It may go; the text is kept if a person changed it. */
    void approve(Approval by) {
        approval = by;
        carriage = new Carriage(carriage.attempted(), null, null);
        become(Status.APPROVED);
    }

    /** A mail server is about to be spoken to. */
    void leave() {
        carriage = new Carriage(true, null, null);
    }

    /** The mail server surely did not take it. */
    void stay() {
        carriage = new Carriage(false, null, carriage.trouble());
    }

    void sent(MemberId by, Instant at) {
        var known = approval == null ? new Approval(by, null, null, null) : approval;
        approval = new Approval(by, known.basis(), known.subject(), known.body());
        carriage = new Carriage(carriage.attempted(), at, null);
        become(Status.SENT);
    }

    /** Back to the recruiters, with why; null where nothing went wrong. */
    void comeBack(@Nullable String trouble) {
        carriage = new Carriage(carriage.attempted(), null, trouble);
        become(Status.READY);
    }

    /** What it says no longer holds. */
    void drop() {
        become(Status.DROPPED);
    }

    private void become(Status next) {
        status = next;
        changed();
    }

    private Letter changed() {
        registerEvent(new LetterChanged(id, candidacy()));
        return this;
    }

    /** What never changes about a letter. */
    record Matter(
            CandidacyId candidacy,
            @Nullable InterviewId interview,
            Kind kind,
            @Nullable Instant startsAt) {}

    /**
     * Who says that it may go.
     *
     * @param basis what {@link Written#basis} was when they read it; null where their booking said it before
     * @param subject null, like the body, unless they changed the words
     */
    record Approval(
            MemberId approvedBy,
            @Nullable String basis,
            @Nullable String subject,
            @Nullable String body) {

        boolean isRead() {
            return basis != null;
        }

        Optional<Written> edited() {
            return subject == null || body == null ? Optional.empty() : Optional.of(new Written(subject, body));
        }
    }

    record Carriage(
            boolean attempted,
            @Nullable Instant sentAt,
            @Nullable String trouble) {}

    /** What the letter tells. */
    public enum Kind {
        ACKNOWLEDGEMENT,
        FIRST_INVITATION,
        INVITATION,
        CHANGE,
        CANCELLATION,
        DAY_BEFORE,
        NOT_RETAINED,
        OFFER;

        /** Whether it tells of one interview, rather than of the whole candidacy. */
        public boolean isOfInterview() {
            return switch (this) {
                case FIRST_INVITATION, INVITATION, CHANGE, CANCELLATION, DAY_BEFORE -> true;
                case ACKNOWLEDGEMENT, NOT_RETAINED, OFFER -> false;
            };
        }

        boolean invites() {
            return this == FIRST_INVITATION || this == INVITATION;
        }
    }

    /** How far it has come. */
    public enum Status {
        /** A recruiter is to read and send it. */
        READY,
        /** On its way by mail. */
        APPROVED,
        SENT,
        DROPPED
    }
}
