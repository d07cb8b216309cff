package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Occasion;
import dev.convene.slack.ViewMeta;
import java.util.UUID;

/** What a decision is about: one attempt at one stage of a candidacy. */
record Matter(CandidacyId candidacy, StageKey stage, int attempt) {

    static Matter current(CandidacyFile file) {
        var standing = file.candidacy().standing();
        return new Matter(file.id(), standing.stage(), standing.attempt());
    }

    /** What an interview was held for. */
    static Matter of(InterviewFile file) {
        var occasion = file.interview().occasion();
        return new Matter(file.candidacy().id(), occasion.stage(), occasion.attempt());
    }

    /** Reads the value of {@link dev.convene.slack.Acts#DECIDE}. */
    static Matter of(String value) {
        var parts = value.split(":");
        return new Matter(
                new CandidacyId(UUID.fromString(parts[0])), new StageKey(parts[1]), Integer.parseInt(parts[2]));
    }

    static Matter of(ViewMeta meta) {
        return new Matter(
                meta.id("candidacy", CandidacyId::new),
                new StageKey(meta.require("stage")),
                Math.toIntExact(meta.number("attempt")));
    }

    /** The value of {@link dev.convene.slack.Acts#DECIDE}. */
    String value() {
        return candidacy.value() + ":" + stage + ":" + attempt;
    }

    ViewMeta meta() {
        return ViewMeta.of("candidacy", candidacy.value()).and("stage", stage).and("attempt", attempt);
    }

    Occasion occasion() {
        return new Occasion(stage, attempt);
    }

    Stage stage(CandidacyFile file) {
        return file.process().stage(stage);
    }

    /** Whether it can still be decided. */
    boolean isOpen(CandidacyFile file) {
        var standing = file.candidacy().standing();
        return standing.status() == CandidacyStatus.ACTIVE
                && standing.stage().equals(stage)
                && standing.attempt() == attempt;
    }
}
