package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** Asks who must learn nothing of a candidacy, and says what that does. */
final class KeepAwayView {

    static final ViewId ID = new ViewId("keep-away");
    static final BlockId PEOPLE = new BlockId("keep-away-people");

    /** What the form is made of. */
    record Model(CandidacyFile file, ViewMeta meta) {}

    private KeepAwayView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        var modal = Modal.of(ID, text.of("slack.candidate.away.title"))
                .submit(text.of("slack.candidate.away.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta())
                .section(text.of("slack.candidate.about", Say.person(file), Say.opening(file)))
                .section(text.of("slack.candidate.away.consequence"))
                .input(PeopleInput.several(PEOPLE, text.of("slack.candidate.away.people"))
                        .initial(file.listedAway())
                        .optional()
                        .hint(text.of("slack.candidate.away.hint")));
        if (!file.outsiders().isEmpty()) {
            modal.context(text.of("slack.candidate.away.outsiders", Say.people(file.outsiders(), text)));
        }
        return modal.build();
    }
}
