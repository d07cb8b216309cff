package dev.convene.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form. Its value is read by {@link FormValues} under its block id.
 *
 * @param <F> the kind of field
 */
public abstract sealed class Input<F extends Input<F>> permits TextInput, TimeInput, ChoiceInput, PeopleInput {

    private final BlockId id;
    private final Words label;
    private @Nullable Words hint;
    private @Nullable Words placeholder;
    private boolean optional;
    private boolean dispatches;

    Input(BlockId id, Words label) {
        this.id = id;
        this.label = label;
    }

    /** May be left empty; Slack says so beside the label. */
    public F optional() {
        optional = true;
        return self();
    }

    public F hint(Words words) {
        hint = words;
        return self();
    }

    public F placeholder(Words words) {
        placeholder = words;
        return self();
    }

    /** A change is told to the bot at once, under {@link BlockId#action()}. */
    public F dispatches() {
        dispatches = true;
        return self();
    }

    abstract F self();

    abstract BlockElement element(String actionId, @Nullable Words placeholder);

    InputBlock build() {
        return InputBlock.builder()
                .blockId(id.value())
                .label(Texts.plain(label, Limits.LABEL))
                .hint(hint == null ? null : Texts.plain(hint, Limits.LABEL))
                .optional(optional)
                .dispatchAction(dispatches ? true : null)
                .element(element(id.action().value(), placeholder))
                .build();
    }
}
