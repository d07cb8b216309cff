package dev.convene.slack.scheduling;

import dev.convene.scheduling.AnswerInvitation.Reply;
import dev.convene.slack.Refusal;

/** Says why somebody's own answer to an invitation was not taken. */
final class AnswerTroubles {

    private AnswerTroubles() {}

    /** @throws Refusal unless it was noted */
    static void check(Reply reply) {
        if (!(reply instanceof Reply.Noted)) {
            throw new Refusal("slack.scheduling.error." + trouble(reply));
        }
    }

    private static String trouble(Reply reply) {
        return switch (reply) {
            case Reply.NotAsked _ -> "not-asked";
            case Reply.TooLate _ -> "too-late";
            case Reply.TakenElsewhere _ -> "taken-elsewhere";
            case Reply.Noted _, Reply.NotAllowed _ -> throw new IllegalStateException("one's own answer: " + reply);
        };
    }
}
