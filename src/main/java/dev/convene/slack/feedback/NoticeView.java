package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;

/** One sentence in a modal. */
final class NoticeView {

    private static final ViewId ID = new ViewId("feedback-notice");

    private NoticeView() {}

    static View render(Words sentence, Text.In text) {
        return Modal.of(ID, text.of("slack.feedback.notice.title"))
                .close(text.of("slack.feedback.close"))
                .section(sentence)
                .build();
    }
}
