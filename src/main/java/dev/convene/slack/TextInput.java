package dev.convene.slack;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.EmailTextInputElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.URLTextInputElement;
import org.jspecify.annotations.Nullable;

/** A field to type in. */
public final class TextInput extends Input<TextInput> {

    private enum Kind {
        LINE,
        LINES,
        WHOLE,
        EMAIL,
        URL
    }

    private final Kind kind;
    private @Nullable String initial;
    private @Nullable String least;
    private @Nullable String most;
    private @Nullable Integer longest;

    private TextInput(Kind kind, BlockId id, Words label) {
        super(id, label);
        this.kind = kind;
    }

    public static TextInput line(BlockId id, Words label) {
        return new TextInput(Kind.LINE, id, label);
    }

    public static TextInput lines(BlockId id, Words label) {
        return new TextInput(Kind.LINES, id, label);
    }

    public static TextInput whole(BlockId id, Words label) {
        return new TextInput(Kind.WHOLE, id, label);
    }

    public static TextInput email(BlockId id, Words label) {
        return new TextInput(Kind.EMAIL, id, label);
    }

    public static TextInput url(BlockId id, Words label) {
        return new TextInput(Kind.URL, id, label);
    }

    /** What stands there already: people's own text. */
    public TextInput initial(@Nullable String typed) {
        initial = typed == null || typed.isEmpty() ? null : typed;
        return this;
    }

    /** For a text that is there to be copied or corrected. */
    public TextInput initial(Words words) {
        return initial(words.plain());
    }

    /** For numbers: both ends are allowed. */
    public TextInput between(long smallest, long largest) {
        least = Long.toString(smallest);
        most = Long.toString(largest);
        return this;
    }

    public TextInput longest(int characters) {
        longest = Math.min(characters, Limits.TEXT);
        return this;
    }

    @Override
    TextInput self() {
        return this;
    }

    @Override
    BlockElement element(String actionId, @Nullable Words placeholder) {
        var empty = placeholder == null ? null : Texts.plain(placeholder, Limits.PLACEHOLDER);
        return switch (kind) {
            case LINE, LINES -> text(actionId, empty);
            case WHOLE -> number(actionId, empty);
            case EMAIL ->
                EmailTextInputElement.builder()
                        .actionId(actionId)
                        .placeholder(empty)
                        .initialValue(initial)
                        .build();
            case URL ->
                URLTextInputElement.builder()
                        .actionId(actionId)
                        .placeholder(empty)
                        .initialValue(initial)
                        .build();
        };
    }

    private BlockElement text(String actionId, @Nullable PlainTextObject empty) {
        var limit = longest == null ? Limits.TEXT : longest;
        return PlainTextInputElement.builder()
                .actionId(actionId)
                .placeholder(empty)
                .multiline(kind == Kind.LINES)
                .initialValue(initial == null ? null : Limits.cut(initial, limit))
                .maxLength(longest)
                .build();
    }

    private BlockElement number(String actionId, @Nullable PlainTextObject empty) {
        return NumberInputElement.builder()
                .actionId(actionId)
                .placeholder(empty)
                .decimalAllowed(false)
                .initialValue(initial)
                .minValue(least)
                .maxValue(most)
                .build();
    }
}
