package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;

/** Asks who decides where everybody who would is kept away. */
final class NameDeciderView {

    static final ViewId ID = new ViewId("name-decider");
    static final BlockId WHO = new BlockId("decider");

    /** What the form is made of. */
    record Model(CandidacyFile file, ViewMeta meta) {}

    private NameDeciderView() {}

    static View render(Model model, Text.In text) {
        var file = model.file();
        return Modal.of(ID, text.of("slack.candidate.decider.title"))
                .submit(text.of("slack.candidate.decider.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta())
                .section(text.of("slack.candidate.about", Say.person(file), Say.opening(file)))
                .section(text.of("slack.candidate.decider.consequence", Say.stage(file.stage(), text)))
                .input(PeopleInput.one(WHO, text.of("slack.candidate.decider.who"))
                        .initial(file.candidacy().decider().orElse(null)))
                .build();
    }
}
