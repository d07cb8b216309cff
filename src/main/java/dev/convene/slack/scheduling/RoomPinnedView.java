package dev.convene.slack.scheduling;

import dev.convene.slack.Message;
import dev.convene.slack.Text;

/** What a logistics room is for, and whom it is about; pinned there. */
final class RoomPinnedView {

    record Model(String candidate, String opening) {}

    private RoomPinnedView() {}

    static Message render(Model model, Text.In text) {
        return Message.saying(text.of("slack.scheduling.room.summary"))
                .section(text.of("slack.scheduling.room.about", model.candidate(), model.opening()))
                .section(text.of("slack.scheduling.room.rule"))
                .build();
    }
}
