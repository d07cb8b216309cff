package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.process.Count;
import dev.convene.process.PoolName;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Set;

/** One pool: what it is needed for, and who is in it. */
final class PoolView {

    static final ViewId ID = new ViewId("pool");
    static final BlockId MEMBERS = new BlockId("pool-members");

    /** @param alone whether no list of pools is open below */
    record Model(PoolKey pool, PoolName name, Set<MemberId> members, List<Need> needs, boolean alone) {}

    private PoolView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.panel.pool.title"))
                .submit(text.of("slack.panel.save"))
                .close(text.of("slack.panel.cancel"))
                .meta(ViewMeta.of("pool", model.pool()).and("alone", model.alone()))
                .section(text.of("slack.panel.named", model.name().many().in(text.locale())));
        if (!model.needs().isEmpty()) {
            modal.context(Words.lines(
                    model.needs().stream().map(need -> line(need, text)).toList()));
        }
        return modal.input(PeopleInput.several(MEMBERS, text.of("slack.panel.members"))
                        .initial(model.members())
                        .optional()
                        .hint(text.of("slack.panel.members.hint")))
                .build();
    }

    private static Words line(Need need, Text.In text) {
        var stage = need.stage().in(text.locale());
        var process = need.process().in(text.locale());
        return need.rule().count() instanceof Count.Everyone
                ? text.of("slack.panel.need.all", stage, process)
                : text.of("slack.panel.need", need.people(), stage, process);
    }
}
