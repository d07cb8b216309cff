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

    record Model(Facts facts, MemberId reader) {}

    private InvitationView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var message = Message.saying(summary(facts, text));
        var seat = facts.seatOf(model.reader());
        if (facts.status() == InterviewStatus.CANCELLED) {
            return over(message, facts, "slack.scheduling.invitation.cancelled", text);
        }
        if (seat.isEmpty()) {
            return over(message, facts, "slack.scheduling.invitation.replaced", text);
        }
        details(message, facts, seat.get(), text);
        return switch (facts.status()) {
            case HELD ->
                message.context(text.of("slack.scheduling.status.held")).build();
            case NOT_HELD ->
                message.context(text.of("slack.scheduling.status.not-held")).build();
            default -> answer(message, facts, seat.get().answer(), text).build();
        };
    }

    /** For lock screens: no candidate's name. */
    private static Words summary(Facts facts, Text.In text) {
        var what = facts.about().isEvaluated() ? "interview" : "visit";
        return text.of(
                "slack.scheduling.invitation.summary." + what,
                Phrases.in(text).without(facts.about()),
                Phrases.in(text).when(facts.slot()));
    }

    private static Message over(MessageLayout message, Facts facts, String key, Text.In text) {
        return message.section(Words.lines(title(facts, text), Phrases.in(text).when(facts.slot())))
                .context(text.of(key))
                .build();
    }

    private static Words title(Facts facts, Text.In text) {
        return text.of(
                "slack.scheduling.invitation.title",
                Phrases.in(text).stage(facts.about()),
                facts.about().candidate());
    }

    private static void details(MessageLayout message, Facts facts, Facts.Sitting seat, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(title(facts, text));
        lines.add(phrases.when(facts.slot()));
        lines.add(phrases.dots(Text.person(about.opening()), phrases.venue(facts.venue())));
        lines.add(yourSeat(facts, seat, text));
        var note = facts.venue().note();
        if (note != null) {
            lines.add(text.of("slack.scheduling.invitation.note", note));
        }
        message.section(Words.lines(lines));
    }

    private static Words yourSeat(Facts facts, Facts.Sitting seat, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        var others = facts.besides(seat.member());
        return others.isEmpty()
                ? text.of("slack.scheduling.invitation.alone", phrases.role(about, seat))
                : text.of("slack.scheduling.invitation.seat", phrases.role(about, seat), phrases.people(about, others));
    }

    private static MessageLayout answer(MessageLayout message, Facts facts, Answer answer, Text.In text) {
        var id = facts.id().value().toString();
        var change = Button.of(AnswerScreen.CHANGE, text.of("slack.scheduling.change"), id);
        return switch (answer) {
            case ASKED -> message.actions(questions(facts, id, text));
            case ACCEPTED -> {
                message.context(text.of("slack.scheduling.invitation.accepted"));
                yield facts.about().isEvaluated()
                        ? message.actions(prepare(id, text), change)
                        : message.actions(change);
            }
            case DECLINED ->
                message.context(text.of("slack.scheduling.invitation.declined")).actions(change);
            case RELEASED -> message.context(text.of("slack.scheduling.invitation.replaced"));
        };
    }

    private static List<Button> questions(Facts facts, String id, Text.In text) {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(Acts.ACCEPT_INVITATION, text.of("slack.scheduling.accept"), id)
                .primary());
        buttons.add(Button.of(Acts.DECLINE_INVITATION, text.of("slack.scheduling.decline"), id));
        buttons.add(Button.of(WhyMeScreen.WHY_ME, text.of("slack.scheduling.why-me"), id));
        if (facts.about().isEvaluated()) {
            buttons.add(prepare(id, text));
        }
        return buttons;
    }

    private static Button prepare(String id, Text.In text) {
        return Button.of(Acts.PREPARE, text.of("slack.scheduling.prepare"), id);
    }
}
