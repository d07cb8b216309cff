package dev.convene.slack.feedback;

import dev.convene.feedback.CardContent;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** Answers to the questions put to a panel. */
final class Replies {

    private Replies() {}

    /** "no: works alone by choice". */
    static Words said(CardContent.Reply reply, Text.In text) {
        var judgement = CardWords.judgement(reply.judgement(), text);
        return reply.reason() == null
                ? judgement
                : text.of("slack.feedback.reply.with-reason", judgement, Text.person(reply.reason()));
    }
}
