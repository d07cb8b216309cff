package dev.convene.slack.home;

import dev.convene.insight.Task;
import dev.convene.slack.Message;
import dev.convene.slack.Reader;
import dev.convene.slack.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code /interview} alone shows: what can be done here, and the three oldest things that wait for the reader. */
final class MenuView {

    private static final int TASKS = 3;

    /**
     * What the menu is made of.
     *
     * @param setUp null for whoever cannot, or need not, set anything up
     * @param tasks all that wait, oldest first
     */
    record Model(Reader reader, Hats hats, @Nullable SetUp setUp, List<Task> tasks) {}

    private MenuView() {}

    static Message render(Model model, Text.In text) {
        var layout = Message.saying(text.of("slack.home.menu.summary"));
        var blocks = new MenuBlocks(text);
        if (model.hats().none()) {
            blocks.nobody(layout, model.hats());
            return layout.build();
        }
        if (model.setUp() != null) {
            blocks.firstSteps(layout, model.setUp(), model.hats());
            layout.divider();
        }
        layout.section(text.of("slack.home.menu.question"));
        blocks.row(layout, model.hats());
        if (!model.tasks().isEmpty()) {
            layout.section(text.plural("slack.home.menu.waiting", model.tasks().size()));
            new TaskLines(new Subjects(text, model.reader().zone(), false), true)
                    .add(layout, model.tasks().stream().limit(TASKS).toList());
            layout.context(
                    text.of("slack.home.zone", text.dates().zone(model.reader().zone())));
        }
        return layout.build();
    }
}
