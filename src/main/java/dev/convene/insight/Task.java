package dev.convene.insight;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import java.time.Instant;

/** Something that waits for one person. */
public sealed interface Task {

    /** Since when it has waited; the oldest comes first. */
    Instant since();

    record AnswerInvitation(InterviewFile interview, Instant since) implements Task {}

    /** @param reported whether a recruiter typed it for them, so that it only has to be confirmed */
    record WriteScorecard(InterviewFile interview, boolean reported, Instant since) implements Task {}

    record DecideStage(CandidacyFile candidacy, Instant since) implements Task {}

    /** Nobody can decide about the stage until somebody is named. */
    record NameDecider(CandidacyFile candidacy, Instant since) implements Task {}

    record ScheduleStage(CandidacyFile candidacy, Stage.Meeting stage, Instant since) implements Task {}

    record FillSeat(InterviewFile interview, Instant since) implements Task {}

    record CompleteOfferStep(CandidacyFile candidacy, OfferStep step, Instant since) implements Task {}
}
