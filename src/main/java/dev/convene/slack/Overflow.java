package dev.convene.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three dots: up to five further actions; which one was chosen is read by {@link Press#value()}.
 *
 * @param confirm asked before any of them; null where each can be taken back
 */
public record Overflow(
        ActionId id, List<Choice> choices, @Nullable Confirm confirm) implements Element {

    public Overflow {
        if (choices.isEmpty() || choices.size() > Limits.OVERFLOW) {
            throw new IllegalArgumentException("an overflow holds one to five actions: " + id);
        }
    }

    public Overflow(ActionId id, List<Choice> choices) {
        this(id, choices, null);
    }

    @Override
    public BlockElement build() {
        return OverflowMenuElement.builder()
                .actionId(id.value())
                .options(choices.stream().map(Choice::build).toList())
                .confirm(confirm == null ? null : confirm.build())
                .build();
    }
}
