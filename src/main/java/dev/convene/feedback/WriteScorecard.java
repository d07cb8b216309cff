package dev.convene.feedback;

import dev.convene.access.Trail;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A panelist takes up their card: what to fill in, and what they have written so far. */
@Component
public class WriteScorecard {

    private final ReadInterview interviews;
    private final ScorecardStore scorecards;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WriteScorecard(
            ReadInterview interviews,
            ScorecardStore scorecards,
            Trail trail,
            Clock clock,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Sheet open(MemberId author, InterviewId interview) {
        return transaction.execute(tx -> {
            var file = interviews.require(interview);
            var seated =
                    file.panel().seatOf(author).filter(seat -> seat.answer().isLive());
            if (seated.isEmpty() || file.candidacy().isKeptFrom(author)) {
                return new Sheet.NotOnThePanel();
            }
            if (!(file.stage() instanceof Stage.Interview stage)) {
                return new Sheet.NothingToRate();
            }
            trail.seen(author, file.candidacy().id().value(), "scorecard");
            return sheet(author, file, stage);
        });
    }

    private Sheet sheet(MemberId author, InterviewFile file, Stage.Interview stage) {
        var interview = file.interview();
        var card = scorecards.findByInterviewAndAuthor(interview.id(), author);
        if (card.filter(Scorecard::isSubmitted).isPresent()) {
            return new Sheet.Submitted(
                    file, stage, card.get().content(), card.get().reportedBy());
        }
        if (interview.slot().startsAt().isAfter(clock.instant())) {
            return new Sheet.TooEarly(file);
        }
        return new Sheet.ToFill(file, stage, card.map(Scorecard::content), card.map(Scorecard::reportedBy));
    }

    /** What the panelist is shown. */
    public sealed interface Sheet {

        /**
         * Still to be handed in.
         *
         * @param draft what was saved so far
         * @param reportedBy who typed it for them
         */
        record ToFill(
                InterviewFile file, Stage.Interview stage, Optional<CardContent> draft, Optional<MemberId> reportedBy)
                implements Sheet {}

        /**
         * Their own card, which they may always read.
         *
         * @param reportedBy who typed it for them; null where they wrote it themselves
         */
        record Submitted(
                InterviewFile file,
                Stage.Interview stage,
                CardContent content,
                @Nullable MemberId reportedBy) implements Sheet {}

        /** The interview has not begun. */
        record TooEarly(InterviewFile file) implements Sheet {}

        /** A visit is never evaluated. */
        record NothingToRate() implements Sheet {}

        record NotOnThePanel() implements Sheet {}
    }
}
