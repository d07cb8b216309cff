package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Changing;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Optional;

/** Why a change of a candidacy was not made, in words. */
final class Changed {

    private Changed() {}

    /** Empty if it was made. */
    static Optional<Words> refusal(Changing outcome, Text.In text) {
        return switch (outcome) {
            case Changing.Changed() -> Optional.empty();
            case Changing.TooLate(var status) ->
                Optional.of(text.of("slack.candidate.too-late", Changed.status(status, text)));
            case Changing.NotAllowed(var recruiters) ->
                Optional.of(text.of("slack.candidate.only-recruiters", Say.people(recruiters, text)));
        };
    }

    static Words status(CandidacyStatus status, Text.In text) {
        return switch (status) {
            case ACTIVE -> text.of("slack.candidate.status.active");
            case ON_HOLD -> text.of("slack.candidate.status.on-hold");
            case HIRED -> text.of("slack.candidate.status.hired");
            case REJECTED -> text.of("slack.candidate.status.rejected");
            case WITHDRAWN -> text.of("slack.candidate.status.withdrawn");
        };
    }
}
