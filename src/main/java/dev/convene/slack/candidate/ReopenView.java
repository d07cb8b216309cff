package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** Asks why a candidacy that had ended goes on. */
final class ReopenView {

    static final ViewId ID = new ViewId("reopen");
    static final BlockId REASON = new BlockId("reopen-reason");

    private static final int LONGEST = 1000;

    /**
     * What the form is made of.
     *
     * @param asAdded whether somebody was about to add the person once more
     */
    record Model(CandidacyFile file, ViewMeta meta, boolean asAdded) {}

    private ReopenView() {}

    /** For somebody who was about to add the person to that opening once more. */
    static Model afterAll(CandidacyFile over) {
        return new Model(over, ViewMeta.of("candidacy", over.id().value()), true);
    }

    static View render(Model model, Text.In text) {
        var file = model.file();
        var modal = Modal.of(ID, text.of("slack.candidate.reopen.title"))
                .submit(text.of("slack.candidate.reopen.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta())
                .section(text.of("slack.candidate.about", Say.person(file), Say.opening(file)));
        if (model.asAdded()) {
            var status = file.candidacy().standing().status();
            modal.section(text.of("slack.candidate.reopen.as-added", Changed.status(status, text)));
        }
        return modal.section(text.of("slack.candidate.reopen.consequence", Say.stage(file.stage(), text)))
                .input(TextInput.lines(REASON, text.of("slack.candidate.reopen.reason"))
                        .longest(LONGEST)
                        .hint(text.of("slack.candidate.reopen.hint")))
                .build();
    }
}
