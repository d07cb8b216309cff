package dev.convene.slack.feedback;

import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.RecordAttendance.Attendance;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.Confirm;
import dev.convene.slack.Element;
import dev.convene.slack.Message;
import dev.convene.slack.Overflow;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The message to a panelist at the end of an interview, through all that may become of it. */
final class EndedView {

    static final ActionId ATTENDANCE = new ActionId("attendance");

    /** @param reader the panelist */
    record Model(InterviewFile file, MemberId reader, State state, ZoneId zone) {}

    /** How things stand for this panelist. */
    sealed interface State {
        /** The card is still to be written. */
        record Owed() implements State {}

        record Awaiting(List<MemberId> missing, int of) implements State {}

        record Complete(boolean alone) implements State {}

        record ReaderAbsent() implements State {}

        /** @param by who said so; null where it is not known */
        record CandidateAbsent(@Nullable MemberId by) implements State {}

        record Moved() implements State {}

        record Cancelled() implements State {}

        /** The panelist has no seat any more. */
        record NotSeated() implements State {}
    }

    private EndedView() {}

    static Message render(Model model, Text.In text) {
        var slot = model.file().interview().slot();
        var heading = Heading.of(model.file());
        return Message.saying(text.of("slack.feedback.ended.summary", heading.discreet(text)))
                .section(Words.lines(
                        heading.full(text), text.dates().rangeInMessage(slot.startsAt(), slot.endsAt(), model.zone())))
                .section(sentence(model, text))
                .actions(buttons(model, text))
                .build();
    }

    private static Words sentence(Model model, Text.In text) {
        return switch (model.state()) {
            case State.Owed _ ->
                model.file().panel().expected().size() == 1
                        ? text.of("slack.feedback.ended.owed-alone")
                        : text.of("slack.feedback.ended.owed");
            case State.Awaiting(var missing, var all) ->
                text.plural(
                        "slack.feedback.done.sealed",
                        missing.size(),
                        all,
                        text.list(missing.stream().map(Text::mention).toList()));
            case State.Complete(var alone) ->
                text.of(alone ? "slack.feedback.done.alone" : "slack.feedback.done.complete");
            case State.ReaderAbsent _ -> text.of("slack.feedback.ended.you-were-absent");
            case State.CandidateAbsent(var by) -> candidateAbsent(model, by, text);
            case State.Moved _ -> text.of("slack.feedback.ended.moved");
            case State.Cancelled _ -> text.of("slack.feedback.ended.cancelled");
            case State.NotSeated _ -> text.of("slack.feedback.ended.not-seated");
        };
    }

    private static Words candidateAbsent(Model model, @Nullable MemberId by, Text.In text) {
        if (by == null) {
            return text.of("slack.feedback.ended.candidate-absent");
        }
        return by.equals(model.reader())
                ? text.of("slack.feedback.ended.candidate-absent-by-you")
                : text.of("slack.feedback.ended.candidate-absent-by", by);
    }

    private static List<Element> buttons(Model model, Text.In text) {
        var interview = model.file().interview().id().value().toString();
        return switch (model.state()) {
            case State.Owed _ ->
                List.of(
                        Button.of(Acts.WRITE_CARD, text.of("slack.feedback.write-card"), interview)
                                .primary(),
                        absences(interview, text));
            case State.ReaderAbsent _ ->
                List.of(Button.of(Acts.WRITE_CARD, text.of("slack.feedback.ended.i-was-there"), interview));
            case State.Complete(var alone) ->
                alone
                        ? List.of(read(interview, text))
                        : List.of(Button.of(Acts.SEE_CARDS, text.of("slack.feedback.see-cards"), interview)
                                .primary());
            case State.Awaiting _ -> List.of(read(interview, text));
            case State.CandidateAbsent _, State.Moved _, State.Cancelled _, State.NotSeated _ -> List.of();
        };
    }

    private static Button read(String interview, Text.In text) {
        return Button.of(Acts.WRITE_CARD, text.of("slack.feedback.ended.read-mine"), interview);
    }

    private static Overflow absences(String interview, Text.In text) {
        return new Overflow(
                ATTENDANCE,
                List.of(
                        new Choice(
                                Attendance.CANDIDATE_ABSENT + ":" + interview,
                                text.of("slack.feedback.ended.candidate-was-absent")),
                        new Choice(
                                Attendance.I_WAS_ABSENT + ":" + interview,
                                text.of("slack.feedback.ended.i-was-absent"))),
                new Confirm(
                        text.of("slack.feedback.ended.confirm-title"),
                        text.of("slack.feedback.ended.confirm-text"),
                        text.of("slack.feedback.ended.confirm-yes"),
                        text.of("slack.feedback.cancel")));
    }
}
