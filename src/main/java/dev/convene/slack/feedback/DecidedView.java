package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.Undoable;
import dev.convene.mail.Letter;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.UndoButton;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision was taken, just now or before: what it was, and what happens next. */
final class DecidedView {

    static final ViewId ID = new ViewId("decided");

    /**
     * What the view is made of.
     *
     * @param sentences what has happened, one paragraph each
     * @param recruits whether the reader may do what comes next
     * @param fresh whether it was decided a moment ago, so that what comes next is still to be done
     * @param act what was done, while it can be undone
     */
    record Model(
            CandidacyFile file,
            Words heading,
            List<Words> sentences,
            boolean recruits,
            boolean fresh,
            @Nullable Undoable act) {}

    private DecidedView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.decided.title"))
                .close(text.of("slack.feedback.close"))
                .section(model.heading());
        model.sentences().forEach(modal::section);
        return modal.section(DecisionWords.whatNow(model.file(), model.fresh(), text))
                .actions(buttons(model, text))
                .build();
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (model.recruits()) {
            next(model, text).ifPresent(buttons::add);
            buttons.add(Button.of(Acts.OPEN_CANDIDACY, text.of("slack.feedback.now.open"), id(model)));
        }
        buttons.addAll(UndoButton.of(model.file().id(), model.act(), text));
        return buttons;
    }

    private static Optional<Button> next(Model model, Text.In text) {
        var standing = model.file().candidacy().standing();
        if (model.fresh() && DecisionWords.isToSchedule(model.file())) {
            var value = id(model) + ":" + standing.stage();
            return Optional.of(Button.of(Acts.SCHEDULE, text.of("slack.feedback.now.schedule"), value)
                    .primary());
        }
        return switch (standing.status()) {
            case ON_HOLD -> Optional.of(Button.of(Acts.RESUME, text.of("slack.feedback.now.resume"), id(model)));
            case REJECTED -> model.fresh() ? Optional.of(letter(model, text)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Button letter(Model model, Text.In text) {
        var value = id(model) + ":" + Letter.Kind.NOT_RETAINED.name();
        return Button.of(Acts.WRITE_LETTER, text.of("slack.feedback.now.read-letter"), value)
                .primary();
    }

    private static String id(Model model) {
        return model.file().id().value().toString();
    }
}
