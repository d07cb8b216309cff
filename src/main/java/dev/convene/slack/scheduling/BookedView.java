package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Telling;
import dev.convene.slack.Button;
import dev.convene.slack.Confirm;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whoever booked how far the panel has got; one message until the interview is over. */
final class BookedView {

    /**
     * What it tells.
     *
     * @param schedulable whether the stage could be booked anew
     * @param byMail whether letters go by mail, else to a recruiter who sends them
     */
    record Model(Facts facts, boolean schedulable, boolean byMail) {}

    private BookedView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var message = notice(facts, text);
        if (facts.isAhead()) {
            message.section(Phrases.in(text).answers(facts), Notices.answerFor(facts, text));
        }
        Phrases.in(text).ifWeGetThere(facts.about()).forEach(message::context);
        return message.context(status(model, text))
                .actions(buttons(model, text))
                .build();
    }

    private static MessageLayout notice(Facts facts, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(phrases.title(about));
        lines.add(phrases.when(facts.slot()));
        lines.addAll(phrases.clocks(facts));
        lines.add(phrases.dots(Text.person(about.opening()), phrases.venue(facts.venue())));
        lines.addAll(phrases.reception(facts.venue()));
        return Message.saying(text.of(
                        "slack.scheduling.booked.summary." + Phrases.key(facts.status()), phrases.without(about)))
                .section(Words.lines(lines));
    }

    private static Words status(Model model, Text.In text) {
        var facts = model.facts();
        var key =
                switch (facts.status()) {
                    case PROPOSED -> "booked.proposed." + facts.telling().name().toLowerCase(Locale.ROOT);
                    case CONFIRMED -> "booked.confirmed" + letter(model);
                    case HELD, NOT_HELD, CANCELLED -> "status." + Phrases.key(facts.status());
                };
        return text.of("slack.scheduling." + key);
    }

    private static String letter(Model model) {
        if (model.facts().telling() == Telling.BY_HAND) {
            return ".by-hand";
        }
        return model.byMail() ? ".by-mail" : "";
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var facts = model.facts();
        if (facts.status() == InterviewStatus.HELD) {
            return List.of();
        }
        var buttons = new ArrayList<Button>();
        if (facts.isAhead()) {
            ahead(buttons, facts, text);
        } else if (model.schedulable()) {
            buttons.add(Notices.scheduleAgain(facts.about(), text));
        }
        buttons.add(Notices.open(facts.about(), text));
        return buttons;
    }

    private static void ahead(List<Button> buttons, Facts facts, Text.In text) {
        var declined = facts.panel().stream()
                .filter(seat -> seat.answer() == Answer.DECLINED)
                .findFirst();
        if (declined.isPresent()) {
            buttons.add(Notices.replace(facts, declined.get().member(), text));
        } else if (facts.status() == InterviewStatus.PROPOSED && facts.telling() == Telling.WHEN_ALL_ACCEPTED) {
            buttons.add(tellNow(Notices.id(facts), text));
        }
        buttons.add(Notices.move(facts, text));
        buttons.add(Notices.cancel(facts, text));
    }

    private static Button tellNow(String id, Text.In text) {
        return Button.of(ConfirmScreen.CONFIRM_NOW, text.of("slack.scheduling.tell-now"), id)
                .confirm(new Confirm(
                        text.of("slack.scheduling.tell-now.title"),
                        text.of("slack.scheduling.tell-now.then"),
                        text.of("slack.scheduling.tell-now.yes"),
                        text.of("slack.scheduling.tell-now.no")));
    }
}
