package dev.convene.slack.candidate;

import dev.convene.insight.Situation;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;

/** What a candidacy waits for, in words: what, from whom, since when. */
final class Waiting {

    private Waiting() {}

    static Words of(Situation situation, ZoneId zone, Text.In text) {
        var since = text.dates().day(situation.since(), zone);
        var whom = Say.people(situation.waitsFor(), text);
        return switch (situation) {
            case Situation.ToSchedule _ -> text.of("slack.candidate.waiting.to-schedule", since);
            case Situation.SeatToFill open ->
                text.of("slack.candidate.waiting.seat-to-fill", Say.people(open.declined(), text));
            case Situation.AnswersOpen _ -> text.of("slack.candidate.waiting.answers", whom);
            case Situation.Ahead open -> text.of("slack.candidate.waiting.ahead", Say.moment(open.since(), zone, text));
            case Situation.FeedbackMissing _ -> text.of("slack.candidate.waiting.feedback", whom, since);
            case Situation.ToDecide _ -> text.of("slack.candidate.waiting.to-decide", whom, since);
            case Situation.DeciderMissing _ -> text.of("slack.candidate.waiting.decider-missing", whom, since);
            case Situation.OfferStepOpen open ->
                text.of(
                        "slack.candidate.waiting.offer-step",
                        Say.wording(open.step().name(), text),
                        since);
            case Situation.OnHold _ -> text.of("slack.candidate.waiting.on-hold", since);
            case Situation.Over _ -> text.of("slack.candidate.waiting.over", since);
        };
    }
}
