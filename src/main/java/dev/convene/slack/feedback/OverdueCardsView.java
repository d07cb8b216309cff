package dev.convene.slack.feedback;

import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import java.util.List;

/** Cards are owed; which ones is shown behind the button, so that the message stays true as they come in. */
final class OverdueCardsView {

    private OverdueCardsView() {}

    static Message render(Text.In text) {
        return Message.saying(text.of("slack.feedback.overdue.summary"))
                .section(text.of("slack.feedback.overdue.sentence"))
                .actions(List.of(
                        Button.of(OwedCardsScreen.SHOW, text.of("slack.feedback.overdue.write"), OwedCardsScreen.ALL)
                                .primary()))
                .build();
    }
}
