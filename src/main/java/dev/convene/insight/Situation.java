package dev.convene.insight;

import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a candidacy waits for, since when, and who can do it. */
public sealed interface Situation {

    /** When the waiting began. */
    Instant since();

    /** Whose move it is; empty where nobody's, as before an interview. */
    Collection<MemberId> waitsFor();

    record ToSchedule(Stage.Meeting stage, Set<MemberId> waitsFor, Instant since) implements Situation {}

    /** Somebody said no, and nobody sits there yet. */
    record SeatToFill(Panel panel, List<MemberId> declined, Set<MemberId> waitsFor, Instant since)
            implements Situation {}

    record AnswersOpen(Panel panel, List<MemberId> waitsFor, Instant since) implements Situation {}

    /** Everything is arranged; the interview is still to come. */
    record Ahead(Panel panel, Instant since) implements Situation {

        @Override
        public List<MemberId> waitsFor() {
            return List.of();
        }
    }

    /** @param since when the interview ended */
    record FeedbackMissing(Panel panel, List<MemberId> waitsFor, Instant since) implements Situation {}

    record ToDecide(Set<MemberId> waitsFor, Instant since) implements Situation {}

    /** Everybody who would decide is kept away; somebody has to be named. */
    record DeciderMissing(Set<MemberId> waitsFor, Instant since) implements Situation {}

    record OfferStepOpen(Stage.Offer offer, OfferStep step, Set<MemberId> waitsFor, Instant since)
            implements Situation {}

    record OnHold(Set<MemberId> waitsFor, Instant since) implements Situation {}

    /** Hired, rejected or withdrawn. */
    record Over(Instant since) implements Situation {

        @Override
        public List<MemberId> waitsFor() {
            return List.of();
        }
    }
}
