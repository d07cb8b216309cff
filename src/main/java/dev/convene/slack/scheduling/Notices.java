package dev.convene.slack.scheduling;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.RoomPlan;
import dev.convene.slack.Text;
import java.util.UUID;

/** The kinds of this area's messages, their keys, and the buttons that several of them offer. */
final class Notices {

    static final String INVITATION = "invitation";
    static final String BOOKED = "booked";
    static final String DECLINED = "declined";
    static final String NOT_HELD = "notheld";
    static final String IN_ROOM = "interview";
    static final String GREET = "greet";
    static final String ROOM = RoomPlan.LOGISTICS;
    static final String PINNED = "room";
    static final String CALLED_OFF = "called-off";

    private Notices() {}

    static String key(String kind, UUID id) {
        return kind + ":" + id;
    }

    /** An interview's line, in the room or for somebody whom Slack keeps out of it. */
    static Wish line(InterviewId interview, Audience audience) {
        return new Wish(Kind.NOTICE, key(IN_ROOM, interview.value()), audience, interview.value());
    }

    /** Each time that everybody is asked anew has a message of its own: one brought up to date in place rings nobody. */
    static String invitation(UUID interview, int moves) {
        var first = key(INVITATION, interview);
        return moves == 0 ? first : first + ":" + moves;
    }

    /** After how many moves the message asked. */
    static int moves(String invitation) {
        var parts = invitation.split(":");
        return parts.length < 3 ? 0 : Integer.parseInt(parts[2]);
    }

    static String declined(UUID interview, MemberId member) {
        return key(DECLINED, interview) + ":" + member;
    }

    static Button open(Facts.About about, Text.In text) {
        return Button.of(
                Acts.OPEN_CANDIDACY,
                text.of("slack.scheduling.open"),
                about.candidacy().value().toString());
    }

    static String id(Facts facts) {
        return facts.id().value().toString();
    }

    static Button move(Facts facts, Text.In text) {
        return Button.of(Acts.MOVE_INTERVIEW, text.of("slack.scheduling.move"), id(facts));
    }

    static Button answerFor(Facts facts, Text.In text) {
        return Button.of(AnswerForScreen.ANSWER_FOR, text.of("slack.scheduling.answer-for"), id(facts));
    }

    static Button cancel(Facts facts, Text.In text) {
        return Button.of(Acts.CANCEL_INTERVIEW, text.of("slack.scheduling.cancel"), id(facts));
    }

    static Button chooseTeam(Facts.About about, Text.In text) {
        return Button.of(
                Acts.CHOOSE_TEAM,
                text.of("slack.scheduling.choose-team"),
                about.candidacy().value().toString());
    }

    static Button scheduleAgain(Facts.About about, Text.In text) {
        return Button.of(Acts.SCHEDULE, text.of("slack.scheduling.schedule-again"), ChooseStageView.value(about))
                .primary();
    }

    static Button kit(Facts facts, Text.In text) {
        return Button.of(Acts.PREPARE, text.of("slack.scheduling.kit.open"), id(facts));
    }

    static Button replace(Facts facts, MemberId member, Text.In text) {
        return Button.of(
                        Acts.REPLACE_PANELIST,
                        text.of("slack.scheduling.choose-another"),
                        facts.id().value() + ":" + member)
                .primary();
    }
}
