package dev.convene.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A button: a verb, and what the press carries. */
public final class Button implements Element {

    private final ButtonElement element;

    private Button(ActionId id, Words label) {
        this.element = ButtonElement.builder()
                .actionId(id.value())
                .text(Texts.plain(label, Limits.BUTTON))
                .build();
    }

    /**
     * @param value an id, never a name; read by {@link Press#value()}
     * @throws IllegalArgumentException if the value is longer than Slack takes
     */
    public static Button of(ActionId id, Words label, @Nullable String value) {
        var button = new Button(id, label);
        if (value != null && value.length() > Limits.BUTTON_VALUE) {
            throw new IllegalArgumentException("value too long at " + id);
        }
        button.element.setValue(value);
        return button;
    }

    public static Button of(ActionId id, Words label) {
        return of(id, label, null);
    }

    /** Opens an address; the press reaches the bot too and needs no handler. */
    public static Button link(ActionId id, Words label, URI address) {
        var button = new Button(id, label);
        button.element.setUrl(address.toString());
        return button;
    }

    /** The likeliest of its row; at most one. */
    public Button primary() {
        element.setStyle("primary");
        return this;
    }

    public Button danger(Confirm confirm) {
        element.setStyle("danger");
        element.setConfirm(confirm.build());
        return this;
    }

    /** Asks first, without the look of danger. */
    public Button confirm(Confirm confirm) {
        element.setConfirm(confirm.build());
        return this;
    }

    /** What a screen reader says, where the label alone is repeated down a list. */
    public Button spoken(Words sentence) {
        element.setAccessibilityLabel(Limits.cut(sentence.plain(), Limits.BUTTON));
        return this;
    }

    @Override
    public BlockElement build() {
        return element;
    }
}
