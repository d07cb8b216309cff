package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;

/** Asks whether a letter that somebody writes themselves has gone. */
final class WroteView {

    static final ViewId ID = new ViewId("wrote-myself");

    /** @param meta of {@link #meta}, and what else the form remembers */
    record Model(ViewMeta meta, LetterView.About about) {}

    private WroteView() {}

    static View render(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.letter.title"))
                .submit(text.of("slack.letter.wrote"))
                .close(text.of("slack.frame.close"))
                .meta(model.meta())
                .section(Words.lines(Text.person(model.about().candidate()), LetterView.what(model.about(), text)))
                .context(text.of("slack.letter.wrote.then"))
                .build();
    }

    static ViewMeta meta(InterviewId interview) {
        return ViewMeta.of("interview", interview.value());
    }

    static InterviewId interview(ViewMeta meta) {
        return meta.id("interview", InterviewId::new);
    }
}
