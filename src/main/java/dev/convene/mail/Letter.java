package dev.convene.mail;

import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.InterviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something a candidate should be told about an interview. Its words are not kept: they are written from the truth of
 * the moment in which somebody reads it.
 */
@Table("letters")
public class Letter extends AbstractAggregateRoot<Letter> {

    private final @Id LetterId id;
    private final @Version @Nullable Long version;
    private final CandidacyId candidacy;
    private final InterviewId interview;
    private final Kind kind;
    private Status status;

    @PersistenceCreator
    private Letter(
            LetterId id,
            @Nullable Long version,
            CandidacyId candidacy,
            InterviewId interview,
            Kind kind,
            Status status) {
        this.id = id;
        this.version = version;
        this.candidacy = candidacy;
        this.interview = interview;
        this.kind = kind;
        this.status = status;
    }

    static Letter write(CandidacyId candidacy, InterviewId interview, Kind kind) {
        var letter = new Letter(LetterId.random(), null, candidacy, interview, kind, Status.READY);
        letter.registerEvent(new LetterChanged(letter.id, candidacy));
        return letter;
    }

    public LetterId id() {
        return id;
    }

    public CandidacyId candidacy() {
        return candidacy;
    }

    public InterviewId interview() {
        return interview;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    void sent() {
        become(Status.SENT);
    }

    /** What it says no longer holds, and nobody was told. */
    void drop() {
        become(Status.DROPPED);
    }

    private void become(Status next) {
        status = next;
        registerEvent(new LetterChanged(id, candidacy));
    }

    /** What the letter tells. */
    public enum Kind {
        INVITATION,
        CHANGE,
        CANCELLATION
    }

    /** Whether the candidate has it. */
    public enum Status {
        READY,
        SENT,
        DROPPED
    }
}
