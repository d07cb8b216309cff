package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** What is known of a person, to be put right. */
final class EditCandidateView {

    static final ViewId ID = new ViewId("edit-candidate");

    /** What the form is made of. */
    record Model(CandidacyFile file, ViewMeta meta) {}

    private EditCandidateView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.edit.title"))
                .submit(text.of("slack.candidate.edit.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta());
        return PersonFields.filled(modal, model.file().candidate().person(), text)
                .context(text.of("slack.candidate.edit.everywhere"))
                .build();
    }
}
