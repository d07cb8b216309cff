package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** Asks why a stage is skipped, and says where the candidacy goes. */
final class SkipView {

    static final ViewId ID = new ViewId("skip-stage");
    static final BlockId REASON = new BlockId("skip-stage-because");
    private static final int LONGEST = 1000;

    /** @param next the stage that follows */
    record Model(CandidacyFile file, Stage next, ViewMeta meta) {}

    private SkipView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        return Modal.of(ID, text.of("slack.candidate.skip.title"))
                .submit(text.of("slack.candidate.skip.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta())
                .section(text.of("slack.candidate.about", Say.person(file), Say.opening(file)))
                .section(text.of(
                        "slack.candidate.skip.then", Say.stage(file.stage(), text), Say.stage(model.next(), text)))
                .input(TextInput.lines(REASON, text.of("slack.candidate.skip.reason"))
                        .longest(LONGEST)
                        .hint(text.of("slack.candidate.withdraw.hint")))
                .build();
    }
}
