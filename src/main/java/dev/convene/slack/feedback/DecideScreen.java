package dev.convene.slack.feedback;

import dev.convene.candidate.Decide;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import org.springframework.stereotype.Component;

/** Deciding what comes after a stage. */
@Component
class DecideScreen implements Screen {

    private final Decide decide;
    private final DecidePages pages;
    private final DecidedPages decided;

    DecideScreen(Decide decide, DecidePages pages, DecidedPages decided) {
        this.decide = decide;
        this.pages = pages;
        this.decided = decided;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.DECIDE, press -> open(press, press.value()));
        routes.opens(DecisionFields.KIND.action(), this::choose);
        routes.submission(DecideView.ID, this::submit);
    }

    /** @param value of {@link Acts#DECIDE} */
    void open(Press press, String value) {
        press.open(() -> pages.open(press.reader(), Matter.of(value), press.text()));
    }

    /** What it would set off is shown before it is done. */
    private void choose(Press press) {
        var matter = Matter.of(press.meta());
        press.redraw(() -> pages.open(press.reader(), matter, press.value(), press.text()));
    }

    private Answer submit(Submission submission) {
        var matter = Matter.of(submission.meta());
        var text = submission.text();
        var decision = DecisionForm.read(submission.form())
                .orElseThrow(() -> new Refusal("slack.feedback.decide.kind-missing"));
        var outcome =
                decide.decide(submission.reader().id(), matter.candidacy(), matter.stage(), matter.attempt(), decision);
        return switch (outcome) {
            case Decide.Outcome.ReasonMissing _ ->
                Answer.error(DecisionFields.REASON, text.of("slack.feedback.decide.reason-missing"));
            case Decide.Outcome.NotYours refused ->
                Answer.update(NoticeView.render(DecidedPages.notYours(refused, text), text));
            case Decide.Outcome.Decided _, Decide.Outcome.Overtaken _ ->
                Answer.update(decided.after(submission.reader(), matter, outcome, text));
        };
    }
}
