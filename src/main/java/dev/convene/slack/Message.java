package dev.convene.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to be sent.
 *
 * @param text what a lock screen and a screen reader get: a full sentence, with no candidate's name and no verdict
 * @param blocks what is seen in the conversation; where there are none, the text is
 */
public record Message(String text, List<LayoutBlock> blocks) {

    /** @param sentence for lock screens and screen readers: no candidate's name, no verdict */
    public static MessageLayout saying(Words sentence) {
        return new MessageLayout(sentence);
    }

    /** One sentence, and nothing else. */
    public static Message of(Words sentence) {
        return saying(sentence).section(sentence).build();
    }
}
