package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.History;
import dev.convene.process.Stage;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** What was decided, and what it leads to. */
final class DecisionWords {

    private DecisionWords() {}

    /** "on to Managerial interview", "not retained". */
    static Words what(History.Entry entry, CandidacyFile file, Text.In text) {
        return switch (entry.what()) {
            case NEXT ->
                file.process()
                        .after(entry.stage())
                        .map(next -> text.of("slack.feedback.decided.next", Heading.name(next, text)))
                        .orElseGet(() -> text.of("slack.feedback.decided.hired"));
            case AGAIN -> text.of("slack.feedback.decided.again");
            case HOLD -> text.of("slack.feedback.decided.hold");
            case NOT_RETAINED -> text.of("slack.feedback.decided.not-retained");
            case BEGAN, RESUMED, WITHDRAWN, OFFER_STEP, REOPENED, CORRECTED, SKIPPED, REPEATED, UNDONE, DECIDER_NAMED ->
                throw new IllegalArgumentException("no decision: " + entry.what());
        };
    }

    /**
     * What happens now, given where the candidacy stands.
     *
     * @param fresh whether the stage was entered a moment ago, so that nothing is arranged yet
     */
    static Words whatNow(CandidacyFile file, boolean fresh, Text.In text) {
        return switch (file.candidacy().standing().status()) {
            case ACTIVE ->
                fresh ? next(file, text) : text.of("slack.feedback.now.at", Heading.name(file.stage(), text));
            case ON_HOLD -> text.of("slack.feedback.now.on-hold");
            case HIRED -> text.of("slack.feedback.now.hired");
            case REJECTED -> text.of("slack.feedback.now.rejected");
            case WITHDRAWN -> text.of("slack.feedback.now.withdrawn");
        };
    }

    /** Whether the stage that the candidacy is at now can be given a date. */
    static boolean isToSchedule(CandidacyFile file) {
        return file.candidacy().standing().status() == CandidacyStatus.ACTIVE && file.stage() instanceof Stage.Meeting;
    }

    private static Words next(CandidacyFile file, Text.In text) {
        var stage = Heading.name(file.stage(), text);
        var recruiters = file.recruiters().stream().map(Text::mention).toList();
        return file.stage() instanceof Stage.Meeting
                ? text.of("slack.feedback.now.to-schedule", stage, text.list(recruiters))
                : text.of("slack.feedback.now.offer", stage, text.list(recruiters));
    }
}
