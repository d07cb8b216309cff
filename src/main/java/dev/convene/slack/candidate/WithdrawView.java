package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** Asks before a candidacy ends because the candidate no longer wants to. */
final class WithdrawView {

    static final ViewId ID = new ViewId("withdraw");
    static final BlockId REASON = new BlockId("withdraw-reason");
    private static final int LONGEST = 1000;

    /** What the form is made of. */
    record Model(CandidacyFile file, ViewMeta meta) {}

    private WithdrawView() {}

    static View render(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.candidate.withdraw.title"))
                .submit(text.of("slack.candidate.withdraw.submit"))
                .close(text.of("slack.candidate.withdraw.keep"))
                .meta(model.meta())
                .section(text.of("slack.candidate.about", Say.person(model.file()), Say.opening(model.file())))
                .section(text.of("slack.candidate.withdraw.consequence"))
                .input(TextInput.lines(REASON, text.of("slack.candidate.withdraw.reason"))
                        .longest(LONGEST)
                        .optional()
                        .hint(text.of("slack.candidate.withdraw.hint")))
                .build();
    }
}
