package dev.convene.slack.feedback;

import dev.convene.feedback.Blindness;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.RecordAttendance;
import dev.convene.scheduling.RecordAttendance.Attendance;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A panelist says who was not there; the message that asked shows it afterwards. */
@Component
class AttendanceScreen implements Screen {

    private final RecordAttendance recordAttendance;
    private final Blindness blindness;

    AttendanceScreen(RecordAttendance recordAttendance, Blindness blindness) {
        this.recordAttendance = recordAttendance;
        this.blindness = blindness;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(Absences.ID, this::record);
    }

    private void record(Press press) {
        var parts = press.value().split(":");
        var attendance = Attendance.valueOf(parts[0]);
        var interview = new InterviewId(UUID.fromString(parts[1]));
        if (attendance == Attendance.THERE && blindness.isLost(press.reader().id(), interview)) {
            press.tell(press.text().of("slack.feedback.card.no-longer-blind"));
            return;
        }
        switch (recordAttendance.record(press.reader().id(), interview, attendance)) {
            case RecordAttendance.Recording.Recorded recorded -> {
                if (attendance == Attendance.CANDIDATE_ABSENT
                        && recorded.panel().interview().status() != InterviewStatus.NOT_HELD) {
                    tell(press, "somebody-was-there");
                }
            }
            case RecordAttendance.Recording.NotOnThePanel _ -> tell(press, "not-on-the-panel");
            case RecordAttendance.Recording.TooEarly _ -> tell(press, "too-early");
            case RecordAttendance.Recording.DidNotTakePlace _ -> tell(press, "recorded-already");
        }
    }

    private static void tell(Press press, String what) {
        press.tell(press.text().of("slack.feedback.attendance." + what));
    }
}
