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
import java.util.ArrayList;
import java.util.List;

/** The posts to fill, each with how many people are under way. */
final class OpeningsView {

    private static final ViewId ID = new ViewId("openings");
    private static final int MOST = 40;

    /**
     * What the list is made of.
     *
     * @param recruits whether the reader does; a hiring manager sees theirs, to give them to another recruiter
     * @param passable whether any of them can pass to somebody else
     */
    record Model(List<Line> lines, boolean recruits, boolean passable) {}

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
                .actions(acts(model, text));
        model.lines().stream()
                .limit(MOST)
                .forEach(line -> modal.section(words(line, text))
                        .actions(model.recruits() ? acts(line.opening(), text) : List.of()));
        if (model.lines().size() > MOST) {
            modal.context(text.of("slack.candidate.openings.more", model.lines().size() - MOST));
        }
        return modal.build();
    }

    private static List<Button> acts(Model model, Text.In text) {
        var acts = new ArrayList<Button>();
        if (model.recruits()) {
            acts.add(Button.of(Acts.CREATE_OPENING, text.of("slack.candidate.openings.create"), "any")
                    .primary());
        }
        acts.add(Button.of(Acts.OPEN_PIPELINE, text.of("slack.candidate.openings.pipeline"), "any"));
        if (model.passable()) {
            acts.add(Button.of(TakeOverScreen.OPEN, text.of("slack.candidate.take-over.act"), "any"));
        }
        return acts;
    }

    private static Words words(Line line, Text.In text) {
        var terms = line.opening().terms();
        var people = text.of(
                "slack.candidate.openings.people",
                text.plural("slack.candidate.openings.count", line.underWay()),
                terms.hiringManager(),
                Say.people(line.opening().recruiters(), text));
        return line.opening().isConfidential()
                ? Words.lines(title(line, text), people, text.of("slack.candidate.openings.confidential"))
                : Words.lines(title(line, text), people);
    }

    private static Words title(Line line, Text.In text) {
        var opening = line.opening();
        var process = Say.wording(line.process(), text);
        return opening.takesPeople()
                ? text.of("slack.candidate.openings.line", opening.title(), process)
                : text.of(
                        "slack.candidate.openings.line-over",
                        opening.title(),
                        process,
                        EditOpeningView.state(opening.state(), text));
    }

    private static List<Button> acts(Opening opening, Text.In text) {
        var id = opening.id().value().toString();
        var edit = Button.of(EditOpeningScreen.EDIT, text.of("slack.candidate.edit-opening.act"), id)
                .spoken(text.of("slack.candidate.edit-opening.spoken", opening.title()));
        if (!opening.takesPeople()) {
            return List.of(edit);
        }
        var add = Button.of(Acts.ADD_CANDIDATE, text.of("slack.candidate.add.button"), id)
                .spoken(text.of("slack.candidate.add.spoken", opening.title()));
        return List.of(add, edit);
    }
}
