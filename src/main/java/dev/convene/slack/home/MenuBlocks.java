package dev.convene.slack.home;

import dev.convene.process.PoolName;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.Element;
import dev.convene.slack.Layout;
import dev.convene.slack.Menu;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of what somebody can do here, and what an admin should set up first; for the menu and the home tab. */
final class MenuBlocks {

    private final Text.In text;

    MenuBlocks(Text.In text) {
        this.text = text;
    }

    /** For somebody with no role: who can give them one. */
    <L extends Layout<L>> void nobody(L layout, Hats hats) {
        layout.section(text.of("slack.home.nobody"));
        if (!hats.recruiters().isEmpty()) {
            layout.section(text.of("slack.home.nobody.recruiters", mentions(hats.recruiters())));
        } else if (!hats.admins().isEmpty()) {
            layout.section(text.of("slack.home.nobody.admins", mentions(hats.admins())));
        } else {
            layout.section(text.of("slack.home.nobody.installer"));
        }
        var help = Menu.button("help", verb("help"));
        layout.actions(hats.guest() ? List.of(help) : List.of(Menu.button("process", verb("process")), help));
    }

    <L extends Layout<L>> void row(L layout, Hats hats) {
        var row = new ArrayList<Button>();
        if (hats.recruiter()) {
            row.add(Menu.button("schedule", verb("schedule")));
            row.add(Menu.button("candidate", verb("candidate")));
        }
        if (hats.follows()) {
            row.add(Menu.button("pipeline", verb("pipeline")));
        }
        row.add(Menu.button("me", verb("me")));
        if (!hats.recruiter()) {
            row.add(Menu.button("feedback", verb("feedback")));
            row.add(Menu.button("away", verb("away")));
        }
        row.getFirst().primary();
        List<Element> elements = new ArrayList<>(row);
        elements.add(Menu.more(rest(hats)));
        layout.actions(elements);
    }

    private List<Choice> rest(Hats hats) {
        var rest = new ArrayList<Choice>();
        if (hats.recruiter()) {
            rest.add(Menu.choice("opening", verb("opening")));
        }
        if (hats.recruiter() || hats.admin()) {
            rest.add(Menu.choice("pool", verb("pool")));
        }
        if (!hats.guest()) {
            rest.add(Menu.choice("process", verb("process")));
        }
        if (hats.admin()) {
            rest.add(Menu.choice("settings", verb("settings")));
        }
        rest.add(Menu.choice("help", verb("help")));
        return rest;
    }

    /** A step a line, the next one with its button; what is done says so. */
    <L extends Layout<L>> void firstSteps(L layout, SetUp setUp, Hats hats) {
        layout.section(text.of("slack.home.set-up"));
        step(layout, "recruiters", setUp.recruiters(), Menu.button("settings", verb("set-up")));
        step(layout, "channel", setUp.channel(), Menu.button("settings", verb("set-up")));
        pools(layout, setUp.emptyPools());
        step(layout, "opening", setUp.opening(), hats.recruiter() ? opening() : null);
        if (!setUp.opening() && !hats.recruiter() && !hats.recruiters().isEmpty()) {
            layout.context(text.of("slack.home.set-up.opening.whose", mentions(hats.recruiters())));
        }
    }

    private Button opening() {
        return Button.of(Acts.CREATE_OPENING, verb("create-opening"), "any");
    }

    private <L extends Layout<L>> void pools(L layout, List<PoolName> empty) {
        if (empty.isEmpty()) {
            layout.section(text.of("slack.home.set-up.done", text.of("slack.home.set-up.pools")));
            return;
        }
        var names = empty.stream()
                .map(pool -> Text.person(pool.many().in(text.locale())))
                .toList();
        var step = text.of("slack.home.set-up.pools.empty", text.of("slack.home.set-up.pools"), text.list(names));
        layout.section(text.of("slack.home.set-up.to-do", step), Menu.button("pool", verb("fill-pools")));
    }

    private <L extends Layout<L>> void step(L layout, String name, boolean done, @Nullable Button button) {
        var step = text.of("slack.home.set-up." + name);
        if (done) {
            layout.section(text.of("slack.home.set-up.done", step));
        } else if (button == null) {
            layout.section(text.of("slack.home.set-up.to-do", step));
        } else {
            layout.section(text.of("slack.home.set-up.to-do", step), button);
        }
    }

    private Words mentions(Collection<MemberId> members) {
        return text.list(members.stream()
                .sorted(java.util.Comparator.comparing(MemberId::value))
                .limit(5)
                .map(Text::mention)
                .toList());
    }

    private Words verb(String name) {
        return text.of("slack.home.button." + name);
    }
}
