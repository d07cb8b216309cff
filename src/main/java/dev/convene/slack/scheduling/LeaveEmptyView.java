package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;

/** Asks why the panel meets without somebody, and without anybody in their place. */
final class LeaveEmptyView {

    static final ViewId ID = new ViewId("leave-seat-empty");
    static final BlockId REASON = new BlockId("leave-seat-empty-because");
    private static final int LONGEST = 500;

    record Model(Facts facts, Facts.Sitting leaving, ZoneId zone) {}

    private LeaveEmptyView() {}

    static View render(Model model, Text.In text) {
        var phrases = Phrases.in(text);
        var leaving = model.leaving();
        return Modal.of(ID, text.of("slack.scheduling.without.title"))
                .submit(text.of("slack.scheduling.without.submit"))
                .close(text.of("slack.scheduling.back"))
                .meta(ReplaceView.meta(model.facts().id(), leaving.member()))
                .section(Words.lines(
                        phrases.head(model.facts(), model.zone()),
                        text.of(
                                "slack.scheduling.without.whom",
                                leaving.member(),
                                phrases.role(model.facts().about(), leaving))))
                .context(text.of("slack.scheduling.without.then"))
                .input(TextInput.lines(REASON, text.of("slack.scheduling.smaller.because"))
                        .longest(LONGEST)
                        .hint(text.of("slack.scheduling.smaller.hint")))
                .build();
    }
}
