package dev.convene.slack.scheduling;

import dev.convene.scheduling.DeclineReason;
import dev.convene.scheduling.Said;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;

/** Who of the panel said what. */
record AnswerForForm(MemberId colleague, Said said) {

    static final BlockId COLLEAGUE = new BlockId("answer-for-whom");
    static final BlockId SAID = new BlockId("answer-for-said");

    /** The value of a yes; a no is its reason. */
    static final String YES = "yes";

    static AnswerForForm read(FormValues values) {
        var said = values.requireChoice(SAID);
        return new AnswerForForm(
                new MemberId(values.requireChoice(COLLEAGUE)),
                YES.equals(said) ? Said.yes() : Said.no(DeclineReason.valueOf(said)));
    }
}
