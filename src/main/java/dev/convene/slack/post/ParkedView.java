package dev.convene.slack.post;

import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;

/** What was given up, how many there are, and a way to try again. */
final class ParkedView {

    /** Value: the group. */
    static final ActionId TRY_AGAIN = new ActionId("try-parked-again");

    /** @param many those still given up; 0 once they were tried again */
    record Model(ParkedGroup group, int many) {}

    private ParkedView() {}

    static Message render(Model model, Text.In text) {
        var sort = Text.person(model.group().sort());
        var reason = Text.person(model.group().reason());
        if (model.many() == 0) {
            return Message.of(text.of("slack.frame.parked.none", sort, reason));
        }
        var sentence = text.plural("slack.frame.parked", model.many(), sort, reason);
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(
                                TRY_AGAIN,
                                text.of("slack.frame.parked.try-again"),
                                model.group().text())
                        .primary())
                .build();
    }
}
