package dev.convene.slack.feedback;

import dev.convene.feedback.SaveDraft;
import dev.convene.feedback.SubmitScorecard;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.ViewMeta;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writing one's card: opened, kept as a draft, handed in. */
@Component
class CardScreen implements Screen {

    private final CardPages pages;
    private final CardDonePages donePages;
    private final SaveDraft saveDraft;
    private final HandInCard handInCard;
    private final Clock clock;

    CardScreen(CardPages pages, CardDonePages donePages, SaveDraft saveDraft, HandInCard handInCard, Clock clock) {
        this.pages = pages;
        this.donePages = donePages;
        this.saveDraft = saveDraft;
        this.handInCard = handInCard;
        this.clock = clock;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.WRITE_CARD, press -> open(press, press.value()));
        routes.changes(CardView.SAVE, this::save);
        routes.submission(CardView.ID, this::submit);
    }

    /** @param value of {@link Acts#WRITE_CARD} */
    void open(Press press, String value) {
        var interview = new InterviewId(UUID.fromString(value));
        press.open(() -> pages.open(press.reader(), interview, press.text()));
    }

    private void save(Press press) {
        var interview = interview(press.meta());
        var kept = saveDraft.save(press.reader().id(), interview, CardForm.read(press.form()));
        var now = kept ? clock.instant() : null;
        press.redraw(() -> pages.open(press.reader(), interview, now, press.text()));
    }

    private Answer submit(Submission submission) {
        var interview = interview(submission.meta());
        var handedIn = handInCard.handIn(
                submission.reader().id(),
                interview,
                CardForm.read(submission.form()),
                DecisionForm.read(submission.form()));
        if (handedIn.lacksReason()) {
            return Answer.error(DecisionFields.REASON, submission.text().of("slack.feedback.decide.reason-missing"));
        }
        return switch (handedIn.card()) {
            case SubmitScorecard.Submission.Submitted _ ->
                Answer.update(donePages.done(submission.reader(), interview, handedIn.decision(), submission.text()));
            case SubmitScorecard.Submission.RecommendationMissing _ -> refused(submission, "recommendation-missing");
            case SubmitScorecard.Submission.AlreadySubmitted _ -> refused(submission, "already-submitted");
            case SubmitScorecard.Submission.NoLongerBlind _ -> refused(submission, "no-longer-blind");
            case SubmitScorecard.Submission.NotOnThePanel _ -> refused(submission, "no-longer-on-the-panel");
            case SubmitScorecard.Submission.TooEarly _ -> refused(submission, "moved-ahead");
            case SubmitScorecard.Submission.DidNotTakePlace _ -> refused(submission, "did-not-take-place");
        };
    }

    /** At the first field, so that nothing typed is lost. */
    private static Answer refused(Submission submission, String why) {
        return Answer.error(CardFields.RECOMMENDATION, submission.text().of("slack.feedback.card." + why));
    }

    private static InterviewId interview(ViewMeta meta) {
        return meta.id(CardView.INTERVIEW, InterviewId::new);
    }
}
