package dev.convene.slack.home;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;

/** {@code /interview me}: with the candidates' names, since a modal is the reader's alone and keeps nothing. */
final class MineView {

    static final ViewId ID = new ViewId("mine");

    private MineView() {}

    static View render(Page page, Text.In text) {
        var layout = Modal.of(ID, text.of("slack.home.mine.title")).close(text.of("slack.frame.close"));
        if (page.hats().none() && page.mine().tasks().isEmpty()) {
            new MenuBlocks(text).nobody(layout, page.hats());
            return layout.build();
        }
        new PageBlocks(page, text, true).add(layout);
        return layout.build();
    }
}
