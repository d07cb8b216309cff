package dev.convene.feedback;

import dev.convene.candidate.CandidacyRights;
import dev.convene.feedback.ReportScorecard.Reporting;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may type whose card, and when. */
@Component
class ReportingRules {

    private final ReadInterview interviews;
    private final CandidacyRights rights;
    private final Rounds rounds;
    private final Blindness blindness;
    private final Clock clock;

    ReportingRules(ReadInterview interviews, CandidacyRights rights, Rounds rounds, Blindness blindness, Clock clock) {
        this.interviews = interviews;
        this.rights = rights;
        this.rounds = rounds;
        this.blindness = blindness;
        this.clock = clock;
    }

    /** Open, or why not. */
    Reporting look(MemberId actor, InterviewId interview, MemberId author, Optional<Scorecard> card) {
        var file = interviews.require(interview);
        return refusal(actor, file, author, card)
                .orElseGet(() -> new Reporting.Open(file, (Stage.Interview) file.stage()));
    }

    private Optional<Reporting> refusal(MemberId actor, InterviewFile file, MemberId author, Optional<Scorecard> card) {
        if (!rights.mayRecruit(actor, file.candidacy())) {
            return Optional.of(new Reporting.NotAllowed());
        }
        if (!isAwaited(file, author)) {
            return Optional.of(new Reporting.NotAwaited());
        }
        if (isPartial(actor, file)) {
            return Optional.of(new Reporting.NotBlind());
        }
        return card.isPresent() ? Optional.of(new Reporting.HasBegun()) : Optional.empty();
    }

    private boolean isAwaited(InterviewFile file, MemberId author) {
        var interview = file.interview();
        return file.isEvaluated()
                && (interview.status().isAhead() || interview.status() == InterviewStatus.HELD)
                && !interview.slot().startsAt().isAfter(clock.instant())
                && file.panel().expected().contains(author)
                && !file.candidacy().isKeptFrom(author);
    }

    /** Nobody learns of another's card before their own is in, and who has read some types none. */
    private boolean isPartial(MemberId actor, InterviewFile file) {
        return rounds.of(file.panel()).without().contains(actor)
                || blindness.isLost(actor, file.interview().id());
    }
}
