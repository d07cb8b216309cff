package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Telling;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Confirm;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells whoever booked how far the panel has got; one message until the interview is over. */
final class BookedView {

    /** @param schedulable whether the stage could be booked anew */
    record Model(Facts facts, boolean schedulable) {}

    private BookedView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var about = facts.about();
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.scheduling.invitation.title", phrases.stage(about), about.candidate()));
        lines.add(phrases.when(facts.slot()));
        lines.add(phrases.dots(Text.person(about.opening()), phrases.venue(facts.venue())));
        var message = Message.saying(
                        text.of("slack.scheduling.booked.summary." + key(facts.status()), phrases.without(about)))
                .section(Words.lines(lines));
        if (facts.isAhead()) {
            message.section(Words.lines(facts.panel().stream()
                    .map(seat -> phrases.answer(about, seat))
                    .toList()));
        }
        return message.context(status(facts, text))
                .actions(buttons(model, text))
                .build();
    }

    private static Words status(Facts facts, Text.In text) {
        return switch (facts.status()) {
            case PROPOSED ->
                text.of("slack.scheduling.booked.proposed."
                        + facts.telling().name().toLowerCase(java.util.Locale.ROOT));
            case CONFIRMED ->
                text.of(
                        facts.telling() == Telling.BY_HAND
                                ? "slack.scheduling.booked.confirmed.by-hand"
                                : "slack.scheduling.booked.confirmed");
            case HELD, NOT_HELD, CANCELLED -> text.of("slack.scheduling.status." + key(facts.status()));
        };
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var facts = model.facts();
        var buttons = new ArrayList<Button>();
        if (facts.isAhead()) {
            ahead(buttons, facts, text);
        } else if (model.schedulable()) {
            buttons.add(Button.of(
                            Acts.SCHEDULE,
                            text.of("slack.scheduling.schedule-again"),
                            ChooseStageView.value(facts.about()))
                    .primary());
        }
        buttons.add(Notices.open(facts.about(), text));
        return facts.status() == InterviewStatus.HELD ? List.of() : buttons;
    }

    private static void ahead(List<Button> buttons, Facts facts, Text.In text) {
        var id = facts.id().value().toString();
        facts.panel().stream()
                .filter(seat -> seat.answer() == Answer.DECLINED)
                .findFirst()
                .ifPresentOrElse(seat -> buttons.add(Notices.replace(facts, seat.member(), text)), () -> {
                    if (facts.status() == InterviewStatus.PROPOSED && facts.telling() == Telling.WHEN_ALL_ACCEPTED) {
                        buttons.add(tellNow(id, text));
                    }
                });
        buttons.add(Button.of(Acts.MOVE_INTERVIEW, text.of("slack.scheduling.move"), id));
        buttons.add(Button.of(Acts.CANCEL_INTERVIEW, text.of("slack.scheduling.cancel"), id));
    }

    private static Button tellNow(String id, Text.In text) {
        return Button.of(ConfirmScreen.CONFIRM_NOW, text.of("slack.scheduling.tell-now"), id)
                .confirm(new Confirm(
                        text.of("slack.scheduling.tell-now.title"),
                        text.of("slack.scheduling.tell-now.then"),
                        text.of("slack.scheduling.tell-now.yes"),
                        text.of("slack.scheduling.tell-now.no")));
    }

    private static String key(InterviewStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
