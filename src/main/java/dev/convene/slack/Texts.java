package dev.convene.slack;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;

/** Words as Slack's text objects, cut to what the place takes. */
final class Texts {

    private Texts() {}

    static PlainTextObject plain(Words words, int limit) {
        return new PlainTextObject(Limits.cut(words.plain(), limit), true);
    }

    /** Plain where nothing would be lost, so that what people typed cannot be read as formatting. */
    static TextObject rich(Words words, int limit) {
        if (!words.marked()) {
            return plain(words, limit);
        }
        // verbatim: Slack shall not make links of channel names and addresses that people typed
        return new MarkdownTextObject(Limits.cutMarkup(words.markup(), limit), true);
    }
}
