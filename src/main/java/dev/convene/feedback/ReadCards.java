package dev.convene.feedback;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the cards of a round together. Nobody reads a sealed card, whatever their role; those who sat on the panel only
 * once their own is in; rights are checked each time anew.
 */
@Component
public class ReadCards {

    private final ReadInterview interviews;
    private final CandidacyRights rights;
    private final Rounds rounds;
    private final ScorecardStore scorecards;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadCards(
            ReadInterview interviews,
            CandidacyRights rights,
            Rounds rounds,
            ScorecardStore scorecards,
            Trail trail,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.rights = rights;
        this.rounds = rounds;
        this.scorecards = scorecards;
        this.trail = trail;
        this.transaction = transaction;
    }

    public Reading read(MemberId actor, InterviewId interview) {
        return transaction.execute(tx -> {
            var file = interviews.require(interview);
            var round = rounds.of(file.panel());
            if (!concerns(actor, file, round)) {
                return new Reading.NotAllowed();
            }
            if (isSealedFor(actor, round)) {
                return new Reading.Sealed(file, round);
            }
            trail.seen(actor, file.candidacy().id().value(), Blindness.seen(interview));
            return new Reading.Open(file, cards(interview));
        });
    }

    /** Whoever was there reads the others' cards only with their own in, even of a round that was closed without it. */
    private static boolean isSealedFor(MemberId actor, Round round) {
        return !round.isComplete()
                || round.submitted().isEmpty()
                || round.without().contains(actor);
    }

    private boolean concerns(MemberId actor, InterviewFile file, Round round) {
        if (file.candidacy().isKeptFrom(actor)) {
            return false;
        }
        return round.submitted().contains(actor)
                || file.panel().seatOf(actor).filter(seat -> seat.isExpected()).isPresent()
                || rights.mayFollow(actor, file.candidacy());
    }

    private List<Card> cards(InterviewId interview) {
        return scorecards.findByInterview(interview).stream()
                .filter(Scorecard::isSubmitted)
                .sorted(Comparator.comparing(
                        (Scorecard card) -> card.submittedAt().orElseThrow()))
                .map(card -> new Card(card.author(), card.content(), card.reportedBy()))
                .toList();
    }

    /**
     * A card, opened.
     *
     * @param reportedBy who typed it for its author; null where they wrote it themselves
     */
    public record Card(
            MemberId author, CardContent content, @Nullable MemberId reportedBy) {

        public Optional<Recommendation> recommendation() {
            return Optional.ofNullable(content.recommendation());
        }
    }

    /** What the reader is shown. */
    public sealed interface Reading {

        /** @param cards in the order in which they came in */
        record Open(InterviewFile file, List<Card> cards) implements Reading {}

        /** A card is still waited for, or the reader's own is not in, or there is none at all. */
        record Sealed(InterviewFile file, Round round) implements Reading {}

        record NotAllowed() implements Reading {}
    }
}
