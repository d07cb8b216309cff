package dev.convene.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A choice that acts at once: a filter, or the select of further actions; read by {@link Press#value()}. */
public record Pick(BlockElement element) implements Element {

    /** @param initial the value that is chosen already, or null */
    public static Pick of(ActionId id, Words placeholder, Choices choices, @Nullable String initial) {
        return new Pick(StaticSelectElement.builder()
                .actionId(id.value())
                .placeholder(Texts.plain(placeholder, Limits.PLACEHOLDER))
                .options(choices.isGrouped() ? null : choices.options(Limits.OPTIONS))
                .optionGroups(choices.isGrouped() ? choices.optionGroups() : null)
                .initialOption(initial == null ? null : choices.named(initial).orElse(null))
                .build());
    }

    public static Pick of(ActionId id, Words placeholder, Choices choices) {
        return of(id, placeholder, choices, null);
    }

    public static Pick member(ActionId id, Words placeholder) {
        return new Pick(UsersSelectElement.builder()
                .actionId(id.value())
                .placeholder(Texts.plain(placeholder, Limits.PLACEHOLDER))
                .build());
    }

    public static Pick date(ActionId id, Words placeholder, @Nullable LocalDate initial) {
        return new Pick(DatePickerElement.builder()
                .actionId(id.value())
                .placeholder(Texts.plain(placeholder, Limits.PLACEHOLDER))
                .initialDate(initial == null ? null : initial.toString())
                .build());
    }

    @Override
    public BlockElement build() {
        return element;
    }
}
