package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.CardContent;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.Set;

/** The card of somebody else, to be typed as they gave it; always empty at first, since nobody reads a sealed card. */
final class ReportCardView {

    static final ViewId ID = new ViewId("report-card");
    static final String AUTHOR = "author";

    private static final CardContent EMPTY = new CardContent(null, "", Set.of(), Set.of(), "");

    record Model(InterviewFile file, Stage.Interview stage, MemberId author, ZoneId zone) {}

    private ReportCardView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        var modal = Modal.of(ID, text.of("slack.feedback.report.title"))
                .meta(meta(model))
                .close(text.of("slack.feedback.cancel"))
                .submit(text.of("slack.feedback.report.submit"));
        modal.section(Words.lines(
                        Heading.of(file).full(text),
                        CardView.when(file, model.zone(), text),
                        text.of("slack.feedback.report.whose", model.author())))
                .context(text.of("slack.feedback.report.then"));
        CardView.fields(modal, model.stage(), EMPTY, text);
        return modal.context(text.of("slack.feedback.card.may-be-read")).build();
    }

    private static ViewMeta meta(Model model) {
        return ViewMeta.of(CardView.INTERVIEW, model.file().interview().id().value())
                .and(AUTHOR, model.author());
    }
}
