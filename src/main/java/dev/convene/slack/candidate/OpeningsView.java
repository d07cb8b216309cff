package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.Opening;
import dev.convene.process.Wording;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.List;

/** The posts to fill, each with how many people are under way. */
final class OpeningsView {

    private static final ViewId ID = new ViewId("openings");
    private static final int MOST = 90;

    /** What the list is made of. */
    record Model(List<Line> lines) {}

    /**
     * One opening.
     *
     * @param underWay how many candidacies are active or on hold
     */
    record Line(Opening opening, Wording process, long underWay) {}

    private OpeningsView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.openings.title"))
                .close(text.of("slack.candidate.close"))
                .actions(
                        Button.of(Acts.CREATE_OPENING, text.of("slack.candidate.openings.create"), "any")
                                .primary(),
                        Button.of(Acts.OPEN_PIPELINE, text.of("slack.candidate.openings.pipeline"), "any"));
        model.lines().stream().limit(MOST).forEach(line -> modal.section(words(line, text), add(line.opening(), text)));
        if (model.lines().size() > MOST) {
            modal.context(text.of("slack.candidate.openings.more", model.lines().size() - MOST));
        }
        return modal.build();
    }

    private static Words words(Line line, Text.In text) {
        var terms = line.opening().terms();
        return Words.lines(
                text.of("slack.candidate.openings.line", terms.title(), Say.wording(line.process(), text)),
                text.of(
                        "slack.candidate.openings.people",
                        text.plural("slack.candidate.openings.count", line.underWay()),
                        terms.hiringManager(),
                        Say.people(line.opening().recruiters(), text)));
    }

    private static Button add(Opening opening, Text.In text) {
        return Button.of(
                        Acts.ADD_CANDIDATE,
                        text.of("slack.candidate.add.button"),
                        opening.id().value().toString())
                .spoken(text.of("slack.candidate.add.spoken", opening.title()));
    }
}
