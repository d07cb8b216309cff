package dev.convene.slack.scheduling;

import dev.convene.scheduling.InterviewStatus;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A quarter of an hour before: where to go, and the kit once more. */
final class SoonView {

    private static final ActionId JOIN = new ActionId("join-video");

    record Model(Facts facts, MemberId reader) {}

    private SoonView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var message = notice(facts, text);
        if (facts.status() == InterviewStatus.CANCELLED) {
            message.context(text.of("slack.scheduling.invitation.cancelled"));
        } else if (facts.seatOf(model.reader()).isEmpty()) {
            message.context(text.of("slack.scheduling.invitation.replaced"));
        } else {
            message.actions(buttons(facts, text));
        }
        return message.build();
    }

    private static MessageLayout notice(Facts facts, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        var when = phrases.when(facts.slot());
        return Message.saying(text.of("slack.scheduling.soon.summary", phrases.without(about), when))
                .section(Words.lines(
                        text.of("slack.scheduling.soon.title", phrases.stage(about), about.candidate()),
                        when,
                        phrases.venue(facts.venue())));
    }

    private static List<Button> buttons(Facts facts, Text.In text) {
        var buttons = new ArrayList<Button>();
        var place = facts.venue().place();
        if (place != null && Phrases.isLink(place)) {
            buttons.add(Button.link(JOIN, text.of("slack.scheduling.join"), URI.create(place))
                    .primary());
        }
        if (facts.about().isEvaluated()) {
            buttons.add(Notices.kit(facts, text));
        }
        return buttons;
    }
}
