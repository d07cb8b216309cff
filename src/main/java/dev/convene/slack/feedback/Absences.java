package dev.convene.slack.feedback;

import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.RecordAttendance.Attendance;
import dev.convene.slack.ActionId;
import dev.convene.slack.Choice;
import dev.convene.slack.Confirm;
import dev.convene.slack.Overflow;
import dev.convene.slack.Text;
import java.util.List;

/** The three dots with which a panelist says who was not there. */
final class Absences {

    static final ActionId ID = new ActionId("attendance");

    private Absences() {}

    static Overflow of(InterviewFile file, Text.In text) {
        var choices = List.of(
                new Choice(
                        value(Attendance.CANDIDATE_ABSENT, file), text.of("slack.feedback.ended.candidate-was-absent")),
                new Choice(value(Attendance.I_WAS_ABSENT, file), text.of("slack.feedback.ended.i-was-absent")));
        return new Overflow(ID, choices, confirm(text));
    }

    private static String value(Attendance attendance, InterviewFile file) {
        return attendance + ":" + Buttons.value(file);
    }

    private static Confirm confirm(Text.In text) {
        return new Confirm(
                text.of("slack.feedback.ended.confirm-title"),
                text.of("slack.feedback.ended.confirm-text"),
                text.of("slack.feedback.ended.confirm-yes"),
                text.of("slack.feedback.cancel"));
    }
}
