package dev.convene.slack.feedback;

import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Element;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The message to a panelist at the end of an interview, through all that may become of it. */
final class EndedView {

    /** @param reader the panelist */
    record Model(InterviewFile file, MemberId reader, EndedState state, ZoneId zone) {}

    private EndedView() {}

    static Message render(Model model, Text.In text) {
        var slot = model.file().interview().slot();
        var heading = Heading.of(model.file());
        var when = text.dates().rangeInMessage(slot.startsAt(), slot.endsAt(), model.zone());
        return Message.saying(text.of("slack.feedback.ended.summary", heading.discreet(text)))
                .section(Words.lines(heading.full(text), when))
                .section(sentence(model, text))
                .actions(buttons(model.file(), model.state(), text))
                .build();
    }

    private static Words sentence(Model model, Text.In text) {
        return switch (model.state()) {
            case EndedState.Owed _ -> text.of("slack.feedback.ended." + question(model));
            case EndedState.Reported(var by) -> text.of("slack.feedback.ended.reported", by);
            case EndedState.Awaiting state -> awaiting(state, text);
            case EndedState.Complete(var alone) ->
                text.of(alone ? "slack.feedback.done.alone" : "slack.feedback.ended.complete");
            case EndedState.CandidateAbsent(var by) -> candidateAbsent(model, by, text);
            case EndedState.Closed(var by) -> text.of("slack.feedback.ended.closed", by);
            case EndedState.ReaderAbsent _ -> text.of("slack.feedback.ended.you-were-absent");
            case EndedState.Moved _ -> text.of("slack.feedback.ended.moved");
            case EndedState.Cancelled _ -> text.of("slack.feedback.ended.cancelled");
            case EndedState.NotSeated _ -> text.of("slack.feedback.ended.not-seated");
        };
    }

    /** That it took place is not asked of those who come after somebody has said so. */
    private static String question(Model model) {
        var known = model.file().interview().status() == InterviewStatus.HELD;
        return (known ? "held" : "owed") + (isAlone(model) ? "-alone" : "");
    }

    private static boolean isAlone(Model model) {
        return model.file().panel().expected().size() == 1;
    }

    private static Words awaiting(EndedState.Awaiting state, Text.In text) {
        var missing = state.missing();
        return text.plural("slack.feedback.done.sealed", missing.size(), state.of(), Buttons.people(missing, text));
    }

    private static Words candidateAbsent(Model model, @Nullable MemberId by, Text.In text) {
        if (by == null) {
            return text.of("slack.feedback.ended.candidate-absent");
        }
        return by.equals(model.reader())
                ? text.of("slack.feedback.ended.candidate-absent-by-you")
                : text.of("slack.feedback.ended.candidate-absent-by", by);
    }

    private static List<Element> buttons(InterviewFile file, EndedState state, Text.In text) {
        return switch (state) {
            case EndedState.Owed _ -> List.of(Buttons.writeCard(file, text).primary(), Absences.of(file, text));
            case EndedState.Reported _ -> Buttons.confirmOrCorrect(file, text);
            case EndedState.Closed _ ->
                List.of(Button.of(
                        Acts.WRITE_CARD, text.of("slack.feedback.ended.write-all-the-same"), Buttons.value(file)));
            case EndedState.ReaderAbsent _ -> List.of(wasThere(file, text));
            case EndedState.Awaiting _ -> List.of(Buttons.readCard(file, text));
            case EndedState.Complete(var alone) ->
                List.of(
                        alone
                                ? Buttons.readCard(file, text)
                                : Buttons.seeCards(file, text).primary());
            default -> List.of();
        };
    }

    /** Handing in a card says by itself that its author was there. */
    private static Button wasThere(InterviewFile file, Text.In text) {
        return Button.of(Acts.WRITE_CARD, text.of("slack.feedback.ended.i-was-there"), Buttons.value(file));
    }
}
