package dev.convene.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.List;

/** The three dots: up to five further actions; which one was chosen is read by {@link Press#value()}. */
public record Overflow(ActionId id, List<Choice> choices) implements Element {

    public Overflow {
        if (choices.isEmpty() || choices.size() > Limits.OVERFLOW) {
            throw new IllegalArgumentException("an overflow holds one to five actions: " + id);
        }
    }

    @Override
    public BlockElement build() {
        return OverflowMenuElement.builder()
                .actionId(id.value())
                .options(choices.stream().map(Choice::build).toList())
                .build();
    }
}
