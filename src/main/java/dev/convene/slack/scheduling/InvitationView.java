package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** The invitation to a panel; one message over the whole life of the seat. */
final class InvitationView {

    /** @param moved whether it asks about another date than an invitation before it */
    record Model(Facts facts, MemberId reader, boolean moved) {}

    private InvitationView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var seat = facts.seatOf(model.reader());
        if (facts.status() == InterviewStatus.CANCELLED) {
            return over(facts, "slack.scheduling.invitation.cancelled", text);
        }
        if (seat.isEmpty()) {
            return over(facts, "slack.scheduling.invitation.replaced", text);
        }
        var message = details(facts, seat.get(), text);
        if (model.moved() && seat.get().answer() == Answer.ASKED) {
            message.context(text.of("slack.scheduling.invitation.moved"));
        }
        return facts.isAhead()
                ? answer(message, facts, seat.get(), text).build()
                : message.context(text.of("slack.scheduling.status." + Phrases.key(facts.status())))
                        .build();
    }

    /** For lock screens: no candidate's name. */
    private static Words summary(Facts facts, Text.In text) {
        var what = facts.about().isEvaluated() ? "interview" : "visit";
        return text.of(
                "slack.scheduling.invitation.summary." + what,
                Phrases.in(text).without(facts.about()),
                Phrases.in(text).when(facts.slot()));
    }

    private static Message over(Facts facts, String key, Text.In text) {
        var phrases = Phrases.in(text);
        return Message.saying(summary(facts, text))
                .section(Words.lines(phrases.title(facts.about()), phrases.when(facts.slot())))
                .context(text.of(key))
                .build();
    }

    private static MessageLayout details(Facts facts, Facts.Sitting seat, Text.In text) {
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(phrases.title(facts.about()));
        lines.add(phrases.when(facts.slot()));
        lines.addAll(phrases.clocks(facts));
        lines.add(phrases.dots(Text.person(facts.about().opening()), phrases.venue(facts.venue())));
        lines.add(yourSeat(facts, seat, text));
        lines.addAll(phrases.ifWeGetThere(facts.about()));
        var note = facts.venue().note();
        if (note != null) {
            lines.add(text.of("slack.scheduling.invitation.note", note));
        }
        return Message.saying(summary(facts, text)).section(Words.lines(lines));
    }

    private static Words yourSeat(Facts facts, Facts.Sitting seat, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        var others = facts.besides(seat.member());
        return others.isEmpty()
                ? text.of("slack.scheduling.invitation.alone", phrases.role(about, seat))
                : text.of("slack.scheduling.invitation.seat", phrases.role(about, seat), phrases.people(about, others));
    }

    private static MessageLayout answer(MessageLayout message, Facts facts, Facts.Sitting seat, Text.In text) {
        return switch (seat.answer()) {
            case ASKED -> message.actions(questions(facts, text));
            case ACCEPTED -> message.context(said("accepted", seat, text)).actions(afterYes(facts, text));
            case DECLINED -> message.context(said("declined", seat, text)).actions(change(facts, text));
            case RELEASED -> message.context(text.of("slack.scheduling.invitation.replaced"));
        };
    }

    private static Words said(String what, Facts.Sitting seat, Text.In text) {
        var key = "slack.scheduling.invitation." + what;
        return seat.recordedBy() == null ? text.of(key) : text.of(key + ".recorded", seat.recordedBy());
    }

    private static List<Button> afterYes(Facts facts, Text.In text) {
        var change = change(facts, text);
        return facts.about().isEvaluated() ? List.of(prepare(facts, text), change) : List.of(change);
    }

    private static Button change(Facts facts, Text.In text) {
        return Button.of(AnswerScreen.CHANGE, text.of("slack.scheduling.change"), Notices.id(facts));
    }

    private static List<Button> questions(Facts facts, Text.In text) {
        var id = Notices.id(facts);
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(Acts.ACCEPT_INVITATION, text.of("slack.scheduling.accept"), id)
                .primary());
        buttons.add(Button.of(Acts.DECLINE_INVITATION, text.of("slack.scheduling.decline"), id));
        buttons.add(Button.of(WhyMeScreen.WHY_ME, text.of("slack.scheduling.why-me"), id));
        if (facts.about().isEvaluated()) {
            buttons.add(prepare(facts, text));
        }
        return buttons;
    }

    private static Button prepare(Facts facts, Text.In text) {
        return Button.of(Acts.PREPARE, text.of("slack.scheduling.prepare"), Notices.id(facts));
    }
}
