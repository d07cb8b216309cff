package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.RecordAttendance;
import dev.convene.scheduling.RecordAttendance.Attendance;
import dev.convene.scheduling.RecordAttendance.Recording;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A panelist hands in their card. Handing in says by itself that they were there. */
@Component
public class SubmitScorecard {

    private final ScorecardStore scorecards;
    private final RecordAttendance attendance;
    private final Rounds rounds;
    private final Blindness blindness;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SubmitScorecard(
            ScorecardStore scorecards,
            RecordAttendance attendance,
            Rounds rounds,
            Blindness blindness,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.scorecards = scorecards;
        this.attendance = attendance;
        this.rounds = rounds;
        this.blindness = blindness;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Submission submit(MemberId author, InterviewId interview, CardContent content) {
        return content.recommendation() == null
                ? new Submission.RecommendationMissing()
                : submit(author, interview, card -> card.submit(content, clock.instant()));
    }

    /** @param handIn submits the card, which says what is to be said */
    Submission submit(MemberId author, InterviewId interview, Consumer<Scorecard> handIn) {
        if (blindness.isLost(author, interview)
                && !rounds.of(interview).submitted().contains(author)) {
            return new Submission.NoLongerBlind();
        }
        return transaction.execute(tx -> switch (attendance.record(author, interview, Attendance.THERE)) {
            case Recording.Recorded recorded -> submit(author, recorded.panel(), handIn);
            case Recording.NotOnThePanel _ -> new Submission.NotOnThePanel();
            case Recording.TooEarly _ -> new Submission.TooEarly();
            case Recording.DidNotTakePlace _ -> new Submission.DidNotTakePlace();
        });
    }

    private Submission submit(MemberId author, Panel panel, Consumer<Scorecard> handIn) {
        var interview = panel.interview();
        var card = card(author, interview.id());
        if (card.isSubmitted()) {
            return new Submission.AlreadySubmitted();
        }
        handIn.accept(card);
        scorecards.save(card);
        events.publishEvent(new ScorecardSubmitted(interview.id(), interview.candidacy(), author));
        var round = rounds.of(panel);
        if (round.isComplete()) {
            events.publishEvent(new RoundCompleted(interview.id(), interview.candidacy()));
        }
        return new Submission.Submitted(round);
    }

    private Scorecard card(MemberId author, InterviewId interview) {
        return scorecards
                .findByInterviewAndAuthor(interview, author)
                .orElseGet(() -> Scorecard.begin(interview, author));
    }

    /** What came of it. */
    public sealed interface Submission {

        record Submitted(Round round) implements Submission {}

        record RecommendationMissing() implements Submission {}

        record AlreadySubmitted() implements Submission {}

        /** The author was taken for absent and has read the others' cards since. */
        record NoLongerBlind() implements Submission {}

        record NotOnThePanel() implements Submission {}

        record TooEarly() implements Submission {}

        record DidNotTakePlace() implements Submission {}
    }
}
