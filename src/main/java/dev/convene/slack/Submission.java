package dev.convene.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody sent a form. */
public final class Submission extends Talk {

    private final ViewSubmissionPayload payload;

    Submission(Desk desk, Supplier<Reader> reader, ViewSubmissionPayload payload) {
        super(
                desk,
                reader,
                payload.getTriggerId(),
                ViewMeta.decode(payload.getView().getPrivateMetadata()).reply().orElse(null));
        this.payload = payload;
    }

    public FormValues form() {
        return FormValues.of(payload.getView().getState());
    }

    /** What the modal remembers. */
    public ViewMeta meta() {
        return ViewMeta.decode(payload.getView().getPrivateMetadata());
    }

    /** Draws this modal anew once its errors are shown; what was typed stays where block and action ids stay. */
    public void redraw(Supplier<View> modal) {
        after(() -> desk().modals().redraw(payload.getView().getId(), null, () -> instead(modal.get(), meta())));
    }

    /** Draws the modal below this one anew, if there is one. */
    public void redrawBelow(Supplier<View> modal) {
        var below = payload.getView().getPreviousViewId();
        if (below != null) {
            after(() -> desk().modals().redraw(below, null, () -> instead(modal.get(), ViewMeta.none())));
        }
    }

    /** The first field, where a trouble of the whole form is shown so that nothing typed is lost. */
    Optional<String> firstField() {
        return payload.getView().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getBlockId())
                .findFirst();
    }

    @Override
    boolean inModal() {
        return payload.getView().getPreviousViewId() != null;
    }
}
