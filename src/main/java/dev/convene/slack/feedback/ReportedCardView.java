package dev.convene.slack.feedback;

import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import org.jspecify.annotations.Nullable;

/** What a recruiter typed for a panelist is there to be confirmed; what it says is shown in the form only. */
final class ReportedCardView {

    /**
     * What the message is made of.
     *
     * @param reportedBy who typed it; null once it waits for nothing
     * @param isIn whether the panelist's card is in
     */
    record Model(InterviewFile file, @Nullable MemberId reportedBy, boolean isIn) {}

    private ReportedCardView() {}

    static Message render(Model model, Text.In text) {
        var heading = Heading.of(model.file());
        var message = Message.saying(text.of("slack.feedback.reported.summary", heading.discreet(text)))
                .section(heading.full(text));
        return model.reportedBy() == null
                ? settled(message, model, text)
                : message.section(text.of("slack.feedback.reported.sentence", model.reportedBy()))
                        .actions(Buttons.confirmOrCorrect(model.file(), text))
                        .build();
    }

    private static Message settled(MessageLayout message, Model model, Text.In text) {
        return message.section(text.of("slack.feedback.reported." + (model.isIn() ? "in" : "yours")))
                .actions(model.isIn() ? Buttons.readCard(model.file(), text) : Buttons.writeCard(model.file(), text))
                .build();
    }
}
