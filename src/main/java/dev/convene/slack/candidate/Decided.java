package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.DecisionKind;
import dev.convene.process.Stage;
import dev.convene.process.StepKey;
import dev.convene.shared.MemberId;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** A decision in a few words: what follows the stage, and who said so. */
final class Decided {

    private Decided() {}

    static Words words(DecisionKind kind, Stage stage, CandidacyFile file, MemberId by, Text.In text) {
        return switch (kind) {
            case NEXT -> next(stage, file, by, text);
            case AGAIN -> text.of("slack.candidate.decided.again", Say.stage(stage, text), by);
            case HOLD -> text.of("slack.candidate.decided.hold", by);
            case NOT_RETAINED -> text.of("slack.candidate.decided.not-retained", by);
        };
    }

    /** A step of the offer by its name; by its key, should the process not know it. */
    static Words step(Stage.Offer offer, StepKey step, Text.In text) {
        return offer.steps().stream()
                .filter(each -> each.key().equals(step))
                .findFirst()
                .map(each -> Say.wording(each.name(), text))
                .orElseGet(() -> Text.person(step.value()));
    }

    private static Words next(Stage stage, CandidacyFile file, MemberId by, Text.In text) {
        return file.process()
                .after(stage.key())
                .map(next -> text.of("slack.candidate.decided.next", Say.stage(next, text), by))
                .orElseGet(() -> text.of("slack.candidate.decided.hired", by));
    }
}
