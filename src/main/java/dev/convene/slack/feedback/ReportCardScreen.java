package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.ReportScorecard;
import dev.convene.feedback.ReportScorecard.Reporting;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A recruiter types the card that a panelist gave orally. */
@Component
class ReportCardScreen implements Screen {

    /** Value: interview, member. */
    static final ActionId REPORT = new ActionId("report-card");

    private final ReportScorecard report;

    ReportCardScreen(ReportScorecard report) {
        this.report = report;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(REPORT, press -> open(press, press.value())).submission(ReportCardView.ID, this::submit);
    }

    /** @param value of {@link #REPORT} */
    void open(Press press, String value) {
        var parts = value.split(":", 2);
        var interview = new InterviewId(UUID.fromString(parts[0]));
        var author = new MemberId(parts[1]);
        press.open(() -> form(press, interview, author));
    }

    private View form(Press press, InterviewId interview, MemberId author) {
        var outcome = report.look(press.reader().id(), interview, author);
        if (!(outcome instanceof Reporting.Open open)) {
            throw refusal(outcome, author);
        }
        return ReportCardView.render(
                new ReportCardView.Model(
                        open.file(), open.stage(), author, press.reader().zone()),
                press.text());
    }

    private Answer submit(Submission submission) {
        var author = new MemberId(submission.meta().require(ReportCardView.AUTHOR));
        var interview = submission.meta().id(CardView.INTERVIEW, InterviewId::new);
        var outcome = report.report(submission.reader().id(), interview, author, CardForm.read(submission.form()));
        if (outcome instanceof Reporting.RecommendationMissing) {
            return Answer.error(
                    CardFields.RECOMMENDATION, submission.text().of("slack.feedback.card.recommendation-missing"));
        }
        if (!(outcome instanceof Reporting.Reported)) {
            throw refusal(outcome, author);
        }
        submission.tell(submission.text().of("slack.feedback.report.told", author));
        return Answer.close();
    }

    private static Refusal refusal(Reporting outcome, MemberId author) {
        var why = "slack.feedback.report.";
        return switch (outcome) {
            case Reporting.NotAllowed _ -> new Refusal(why + "not-allowed");
            case Reporting.NotAwaited _ -> new Refusal(why + "not-awaited", author);
            case Reporting.HasBegun _ -> new Refusal(why + "has-begun", author);
            case Reporting.NotBlind _ -> new Refusal(why + "not-blind");
            case Reporting.Open _, Reporting.Reported _, Reporting.RecommendationMissing _ ->
                throw new IllegalStateException("no refusal: " + outcome);
        };
    }
}
