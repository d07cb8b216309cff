package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Decide;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.WhichCandidacy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deciding what comes after a stage. */
@Component
class DecideScreen implements Screen {

    private final Decide decide;
    private final DecidePages pages;
    private final DecidedPages decided;
    private final CandidacyRights rights;
    private final WhichCandidacy which;

    DecideScreen(Decide decide, DecidePages pages, DecidedPages decided, CandidacyRights rights, WhichCandidacy which) {
        this.decide = decide;
        this.pages = pages;
        this.decided = decided;
        this.rights = rights;
        this.which = which;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("decide", List.of("décider", "décision"), this::typed);
        routes.opens(Acts.DECIDE, press -> open(press, press.value()));
        routes.opens(DecisionFields.KIND.action(), this::choose);
        routes.submission(DecideView.ID, this::submit);
    }

    /** Of those at a stage that the reader decides about. */
    private void typed(Command command) {
        var reader = command.reader();
        which.choose(
                command,
                new WhichCandidacy.Doing(
                        file -> file.candidacy().standing().status() == CandidacyStatus.ACTIVE
                                && rights.mayDecide(reader.id(), file, file.stage()),
                        Acts.DECIDE,
                        file -> Matter.current(file).value(),
                        file -> command.open(() -> pages.open(reader, Matter.current(file), command.text()))));
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
