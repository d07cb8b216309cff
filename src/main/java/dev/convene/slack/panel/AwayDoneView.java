package dev.convene.slack.panel;

import dev.convene.panel.Absence;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** Says that an absence is put down, and lets it be taken back; for whoever did it, and for the colleague it is about. */
final class AwayDoneView {

    /** Value: absence. */
    static final ActionId TAKE_BACK = new ActionId("take-back-absence");

    /** @param touched how many interviews are asked of somebody else */
    record Model(Absence absence, MemberId reader, int touched) {}

    private AwayDoneView() {}

    static Message render(Model model, Text.In text) {
        var line = line(model, text);
        var message = Message.saying(line).section(line);
        if (model.touched() > 0) {
            message.section(text.plural("slack.panel.away.done.touched", model.touched()));
        }
        return message.actions(takeBack(model.absence(), text)).build();
    }

    /** For somebody whose absence a colleague put down. */
    static Message told(Absence absence, Text.In text) {
        var line = text.of("slack.panel.away.told", new AbsenceWords(text).when(absence), absence.recordedBy());
        return Message.saying(text.of("slack.panel.away.told.summary"))
                .section(line)
                .context(text.of("slack.panel.away.told.then"))
                .actions(takeBack(absence, text))
                .build();
    }

    private static Words line(Model model, Text.In text) {
        var when = new AbsenceWords(text).when(model.absence());
        var member = model.absence().member();
        return member.equals(model.reader())
                ? text.of("slack.panel.away.done.you", when)
                : text.of("slack.panel.away.done.other", member, when);
    }

    private static Button takeBack(Absence absence, Text.In text) {
        return Button.of(
                TAKE_BACK,
                text.of("slack.panel.away.remove"),
                absence.id().value().toString());
    }
}
