package dev.convene.slack.feedback;

import dev.convene.feedback.ConfirmScorecard;
import dev.convene.feedback.SubmitScorecard.Submission;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Confirms a card that a recruiter typed; the message that asked tells what came of it. */
@Component
class ConfirmCardScreen implements Screen {

    /** Value: interview. */
    static final ActionId CONFIRM = new ActionId("confirm-card");

    private final ConfirmScorecard confirm;

    ConfirmCardScreen(ConfirmScorecard confirm) {
        this.confirm = confirm;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(CONFIRM, this::confirm);
    }

    private void confirm(Press press) {
        var interview = new InterviewId(UUID.fromString(press.value()));
        var trouble = trouble(confirm.confirm(press.reader().id(), interview));
        if (!trouble.isEmpty()) {
            press.tell(press.text().of("slack.feedback." + trouble));
        }
    }

    private static String trouble(Submission outcome) {
        return switch (outcome) {
            case Submission.Submitted _, Submission.AlreadySubmitted _ -> "";
            case Submission.RecommendationMissing _ -> "reported.nothing";
            case Submission.NoLongerBlind _ -> "card.no-longer-blind";
            case Submission.NotOnThePanel _ -> "card.not-on-the-panel";
            case Submission.TooEarly _ -> "attendance.too-early";
            case Submission.DidNotTakePlace _ -> "attendance.recorded-already";
        };
    }
}
