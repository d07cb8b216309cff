package dev.convene.slack.home;

import com.slack.api.model.view.View;
import dev.convene.slack.Home;
import dev.convene.slack.Text;

/** The home tab. It stays where it is for as long as Slack keeps it, so no candidate's name stands on it. */
final class HomeView {

    private HomeView() {}

    static View render(Page page, Text.In text) {
        var layout = Home.layout();
        var blocks = new MenuBlocks(text);
        if (page.hats().none() && page.mine().tasks().isEmpty()) {
            blocks.nobody(layout, page.hats());
            return layout.build();
        }
        blocks.row(layout, page.hats());
        if (page.setUp() != null) {
            blocks.firstSteps(layout, page.setUp(), page.hats());
        }
        layout.divider();
        new PageBlocks(page, text, false).add(layout);
        layout.context(text.of("slack.home.names-elsewhere"));
        return layout.build();
    }
}
