package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.time.ZoneId;

/** Lets somebody who declined come after all. */
final class AcceptAfterAllView {

    static final ViewId ID = new ViewId("accept-after-all");

    record Model(Facts facts, ZoneId zone) {}

    private AcceptAfterAllView() {}

    static View render(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.scheduling.change.title"))
                .submit(text.of("slack.scheduling.accept"))
                .close(text.of("slack.scheduling.back"))
                .meta(MoveForm.meta(model.facts().id()))
                .section(Phrases.in(text).nameless(model.facts(), model.zone()))
                .section(text.of("slack.scheduling.change.declined"))
                .build();
    }
}
