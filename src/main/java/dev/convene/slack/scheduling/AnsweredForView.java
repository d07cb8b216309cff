package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a recruiter noted as somebody's answer, with one tap to say otherwise. */
final class AnsweredForView {

    record Model(Facts facts, MemberId reader) {}

    private AnsweredForView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var phrases = Phrases.in(text);
        var seat = facts.seatOf(model.reader()).orElse(null);
        var message = Message.saying(text.of("slack.scheduling.answered-for.summary", phrases.without(facts.about())))
                .section(Words.lines(
                        phrases.title(facts.about()), phrases.when(facts.slot()), standing(facts, seat, text)));
        return message.actions(otherwise(facts, seat, text)).build();
    }

    private static Words standing(Facts facts, Facts.@Nullable Sitting seat, Text.In text) {
        if (!facts.isAhead()) {
            return text.of("slack.scheduling.status." + Phrases.key(facts.status()));
        }
        if (seat == null) {
            return text.of("slack.scheduling.invitation.replaced");
        }
        var key = "slack.scheduling.answered-for." + Phrases.key(seat.answer());
        return seat.recordedBy() == null ? text.of(key + ".yours") : text.of(key, seat.recordedBy());
    }

    private static List<Button> otherwise(Facts facts, Facts.@Nullable Sitting seat, Text.In text) {
        if (!facts.isAhead() || seat == null || seat.recordedBy() == null) {
            return List.of();
        }
        var accepted = seat.answer() == Answer.ACCEPTED;
        var verb = text.of("slack.scheduling.answered-for." + (accepted ? "cannot" : "can"));
        return List.of(Button.of(accepted ? AnswerScreen.CANNOT : Acts.ACCEPT_INVITATION, verb, Notices.id(facts)));
    }
}
