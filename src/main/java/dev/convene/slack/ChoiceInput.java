package dev.convene.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field to choose one or several of a list. */
public final class ChoiceInput extends Input<ChoiceInput> {

    private enum Kind {
        ONE,
        SEVERAL,
        RADIO,
        TICKS,
        SEARCH_ONE
    }

    private final Kind kind;
    private final Choices choices;
    private List<OptionObject> initial = List.of();

    private ChoiceInput(Kind kind, BlockId id, Words label, Choices choices) {
        super(id, label);
        this.kind = kind;
        this.choices = choices;
    }

    public static ChoiceInput one(BlockId id, Words label, Choices choices) {
        return new ChoiceInput(Kind.ONE, id, label, choices);
    }

    public static ChoiceInput several(BlockId id, Words label, Choices choices) {
        return new ChoiceInput(Kind.SEVERAL, id, label, choices);
    }

    /** Up to ten, all in sight. */
    public static ChoiceInput radio(BlockId id, Words label, Choices choices) {
        return new ChoiceInput(Kind.RADIO, id, label, choices);
    }

    /** Up to ten boxes to tick. */
    public static ChoiceInput ticks(BlockId id, Words label, Choices choices) {
        return new ChoiceInput(Kind.TICKS, id, label, choices);
    }

    /** Searched while typing: the screen claims {@code routes.options(id.action(), …)}. */
    public static ChoiceInput search(BlockId id, Words label) {
        return new ChoiceInput(Kind.SEARCH_ONE, id, label, Choices.of());
    }

    /** What is chosen already, by value; what is no longer among the choices is left out. */
    public ChoiceInput initial(Collection<String> values) {
        initial = values.stream().map(choices::named).flatMap(Optional::stream).toList();
        return this;
    }

    public ChoiceInput initial(@Nullable String value) {
        return initial(value == null ? List.of() : List.of(value));
    }

    /** What is chosen already in a field that is searched. */
    public ChoiceInput chosen(List<Choice> all) {
        initial = all.stream().map(Choice::build).toList();
        return this;
    }

    @Override
    ChoiceInput self() {
        return this;
    }

    @Override
    BlockElement element(String actionId, @Nullable Words placeholder) {
        var empty = placeholder == null ? null : Texts.plain(placeholder, Limits.PLACEHOLDER);
        return switch (kind) {
            case ONE -> select(actionId, empty);
            case SEVERAL -> multiSelect(actionId, empty);
            case RADIO -> radioButtons(actionId);
            case TICKS -> checkboxes(actionId);
            case SEARCH_ONE -> search(actionId, empty);
        };
    }

    private RadioButtonsElement radioButtons(String actionId) {
        return RadioButtonsElement.builder()
                .actionId(actionId)
                .options(choices.options(Limits.TICKS))
                .initialOption(single())
                .build();
    }

    private CheckboxesElement checkboxes(String actionId) {
        return CheckboxesElement.builder()
                .actionId(actionId)
                .options(choices.options(Limits.TICKS))
                .initialOptions(several())
                .build();
    }

    private ExternalSelectElement search(String actionId, @Nullable PlainTextObject empty) {
        return ExternalSelectElement.builder()
                .actionId(actionId)
                .placeholder(empty)
                .minQueryLength(0)
                .initialOption(single())
                .build();
    }

    private BlockElement select(String actionId, @Nullable PlainTextObject empty) {
        return StaticSelectElement.builder()
                .actionId(actionId)
                .placeholder(empty)
                .options(choices.isGrouped() ? null : choices.options(Limits.OPTIONS))
                .optionGroups(choices.isGrouped() ? choices.optionGroups() : null)
                .initialOption(single())
                .build();
    }

    private BlockElement multiSelect(String actionId, @Nullable PlainTextObject empty) {
        return MultiStaticSelectElement.builder()
                .actionId(actionId)
                .placeholder(empty)
                .options(choices.isGrouped() ? null : choices.options(Limits.OPTIONS))
                .optionGroups(choices.isGrouped() ? choices.optionGroups() : null)
                .initialOptions(several())
                .build();
    }

    private @Nullable OptionObject single() {
        return initial.isEmpty() ? null : initial.getFirst();
    }

    /** Slack refuses an empty list of initial options. */
    private @Nullable List<OptionObject> several() {
        return initial.isEmpty() ? null : initial;
    }
}
