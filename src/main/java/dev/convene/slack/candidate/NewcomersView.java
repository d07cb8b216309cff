package dev.convene.slack.candidate;

import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Menu;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import java.util.List;

/** How many of an opening wait for a date; it names nobody. */
final class NewcomersView {

    /** @param toSchedule how many have come to a stage at which people meet, with nothing booked for it */
    record Model(String opening, int toSchedule) {}

    private NewcomersView() {}

    static Message render(Model model, Text.In text) {
        var message = Message.saying(text.of("slack.candidate.newcomers.summary", model.opening()));
        if (model.toSchedule() == 0) {
            return message.section(text.of("slack.candidate.newcomers.none", model.opening()))
                    .actions(pipeline(text))
                    .build();
        }
        return message.section(text.plural("slack.candidate.newcomers.waiting", model.toSchedule(), model.opening()))
                .actions(List.of(
                        Menu.button("schedule", text.of("slack.candidate.schedule"))
                                .primary(),
                        pipeline(text)))
                .build();
    }

    private static Button pipeline(Text.In text) {
        return Button.of(Acts.OPEN_PIPELINE, text.of("slack.candidate.openings.pipeline"), "any");
    }
}
