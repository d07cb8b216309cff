package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;

/** Several cards are owed: which one first? */
final class OwedCardsView {

    static final ViewId ID = new ViewId("owed-cards");

    private static final int MOST = 90;

    /** @param owed oldest first */
    record Model(List<InterviewFile> owed, ZoneId zone) {}

    private OwedCardsView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.owed.title"))
                .close(text.of("slack.feedback.close"))
                .section(text.plural("slack.feedback.owed.intro", model.owed().size()));
        model.owed().stream().limit(MOST).forEach(file -> line(modal, file, model.zone(), text));
        return modal.build();
    }

    private static void line(Modal modal, InterviewFile file, ZoneId zone, Text.In text) {
        var when = text.dates().moment(file.interview().slot().startsAt(), zone);
        var about = text.of(
                "slack.feedback.owed.spoken", file.candidacy().candidate().name());
        var label = text.of("slack.feedback.write-card");
        var id = Acts.WRITE_CARD.with(file.interview().id().value());
        modal.section(
                Words.lines(Heading.of(file).full(text), when),
                Button.of(id, label, Buttons.value(file)).spoken(about));
    }
}
