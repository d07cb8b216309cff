package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One panelist's feedback on one interview: a draft until it is submitted, then sealed until everybody who was there has
 * submitted theirs.
 */
@Table("scorecards")
public class Scorecard {

    private final @Id ScorecardId id;
    private final @Version @Nullable Long version;
    private final InterviewId interview;
    private final MemberId author;
    private @Nullable Recommendation recommendation;
    private String summary;
    private String notes;

    @MappedCollection(idColumn = "scorecard")
    private Set<CardContent.Rating> ratings;

    @MappedCollection(idColumn = "scorecard")
    private Set<CardContent.Reply> replies;

    private @Nullable Instant submittedAt;
    private @Nullable MemberId reportedBy;

    @PersistenceCreator
    private Scorecard(
            ScorecardId id,
            @Nullable Long version,
            InterviewId interview,
            MemberId author,
            @Nullable Recommendation recommendation,
            String summary,
            String notes,
            Set<CardContent.Rating> ratings,
            Set<CardContent.Reply> replies,
            @Nullable Instant submittedAt,
            @Nullable MemberId reportedBy) {
        this.id = id;
        this.version = version;
        this.interview = interview;
        this.author = author;
        this.recommendation = recommendation;
        this.summary = summary;
        this.notes = notes;
        this.ratings = ratings;
        this.replies = replies;
        this.submittedAt = submittedAt;
        this.reportedBy = reportedBy;
    }

    static Scorecard begin(InterviewId interview, MemberId author) {
        return new Scorecard(
                ScorecardId.random(), null, interview, author, null, "", "", Set.of(), Set.of(), null, null);
    }

    public InterviewId interview() {
        return interview;
    }

    public MemberId author() {
        return author;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Empty while it is a draft. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** The recruiter who typed what the author gave orally; null where the words are the author's own. */
    public @Nullable MemberId reportedBy() {
        return reportedBy;
    }

    /** Typed by a recruiter, and not yet the author's word: a draft like any until it is. */
    boolean waitsToBeConfirmed() {
        return reportedBy != null && !isSubmitted();
    }

    public CardContent content() {
        return new CardContent(recommendation, summary, ratings, replies, notes);
    }

    void write(CardContent content) {
        recommendation = content.recommendation();
        summary = content.summary();
        notes = content.notes();
        ratings = content.ratings();
        replies = content.replies();
        reportedBy = null;
    }

    void report(CardContent content, MemberId by) {
        write(content);
        reportedBy = by;
    }

    void confirm(Instant now) {
        submittedAt = now;
    }

    /** What was typed for the author, and handed in without a change, stays marked as such. */
    void submit(CardContent content, Instant now) {
        if (!content.equals(content())) {
            write(content);
        }
        submittedAt = now;
    }
}
