package dev.convene.feedback;

import dev.convene.access.Trail;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A recruiter types the card that a panelist gave orally. Until the panelist confirms it, it is a draft of theirs that
 * nobody else reads, whoever typed it included.
 */
@Component
public class ReportScorecard {

    private final ReportingRules rules;
    private final ScorecardStore scorecards;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReportScorecard(
            ReportingRules rules,
            ScorecardStore scorecards,
            Trail trail,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rules = rules;
        this.scorecards = scorecards;
        this.trail = trail;
        this.events = events;
        this.transaction = transaction;
    }

    public Reporting report(MemberId actor, InterviewId interview, MemberId author, CardContent content) {
        return content.recommendation() == null
                ? new Reporting.RecommendationMissing()
                : transaction.execute(tx -> {
                    var state = look(actor, interview, author);
                    return state instanceof Reporting.Open open ? keep(actor, open.file(), author, content) : state;
                });
    }

    /** Whether there is a card to report, for somebody who asks before. */
    public Reporting look(MemberId actor, InterviewId interview, MemberId author) {
        return rules.look(actor, interview, author, scorecards.findByInterviewAndAuthor(interview, author));
    }

    private Reporting keep(MemberId actor, InterviewFile file, MemberId author, CardContent content) {
        var interview = file.interview().id();
        var candidacy = file.candidacy().id();
        var card = Scorecard.begin(interview, author);
        card.report(content, actor);
        scorecards.save(card);
        trail.changed(actor, candidacy.value(), "card reported for " + author);
        events.publishEvent(new ScorecardReported(interview, candidacy, author, actor));
        return new Reporting.Reported(file);
    }

    /** What came of it. */
    public sealed interface Reporting {

        /** Not reported yet: only where somebody asked before. */
        record Open(InterviewFile file, Stage.Interview stage) implements Reporting {}

        record Reported(InterviewFile file) implements Reporting {}

        record RecommendationMissing() implements Reporting {}

        record NotAllowed() implements Reporting {}

        /** No card is awaited from that person: not there, not begun, not evaluated, or it did not take place. */
        record NotAwaited() implements Reporting {}

        /** Their card is in, begun by themselves, or reported already: nothing of it may be overwritten. */
        record HasBegun() implements Reporting {}

        /** The actor owes a card of their own, or has read the others': what they type would not be blind. */
        record NotBlind() implements Reporting {}
    }
}
