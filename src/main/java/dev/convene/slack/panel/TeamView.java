package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.Team;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One team: what it is called, what it belongs to, and who works in it. */
final class TeamView {

    static final ViewId ID = new ViewId("team");
    static final BlockId NAME = new BlockId("team-name");
    static final BlockId PARENT = new BlockId("team-parent");
    static final BlockId PEOPLE = new BlockId("team-people");

    private static final int LONGEST_NAME = 60;

    /**
     * What the form starts from.
     *
     * @param team null for a new one
     * @param others what it may belong to
     */
    record Model(@Nullable Team team, List<Team> others, Collection<MemberId> people, boolean alone) {}

    private TeamView() {}

    static View render(Model model, Text.In text) {
        var team = model.team();
        var modal = Modal.of(ID, text.of(team == null ? "slack.panel.team.new" : "slack.panel.team.title"))
                .submit(text.of("slack.panel.save"))
                .close(text.of("slack.panel.cancel"))
                .meta(meta(model))
                .input(TextInput.line(NAME, text.of("slack.panel.team.name"))
                        .initial(team == null ? null : team.name())
                        .longest(LONGEST_NAME));
        if (!model.others().isEmpty()) {
            modal.input(parent(model, text));
        }
        return modal.input(PeopleInput.several(PEOPLE, text.of("slack.panel.team.people"))
                        .initial(model.people())
                        .optional()
                        .hint(text.of("slack.panel.team.people.hint")))
                .build();
    }

    private static ViewMeta meta(Model model) {
        var meta = ViewMeta.of("alone", model.alone());
        return model.team() == null ? meta : meta.and("team", model.team().key());
    }

    private static ChoiceInput parent(Model model, Text.In text) {
        var choices = Choices.of(model.others().stream()
                .map(other -> new Choice(other.key().value(), Text.person(other.name())))
                .toList());
        var parent = model.team() == null || model.team().parent() == null
                ? null
                : model.team().parent().value();
        return ChoiceInput.one(PARENT, text.of("slack.panel.team.parent"), choices)
                .initial(parent)
                .optional()
                .hint(text.of("slack.panel.team.parent.hint"));
    }

    /** A name to begin with, for a team that so far is a key in a recipe: "data-science" is "Data science". */
    static String spelled(TeamKey key) {
        var words = key.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
