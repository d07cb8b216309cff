package dev.convene.slack;

import com.slack.api.model.block.composition.OptionObject;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen.
 *
 * @param value an id, at most 150 characters
 * @param description a second line, in the places that show one
 */
public record Choice(String value, Words label, @Nullable Words description) {

    public Choice {
        if (value.isEmpty() || value.length() > Limits.OPTION_VALUE) {
            throw new IllegalArgumentException("a choice's value has 1 to 150 characters");
        }
    }

    public Choice(String value, Words label) {
        this(value, label, null);
    }

    OptionObject build() {
        return OptionObject.builder()
                .text(Texts.plain(label, Limits.OPTION))
                .value(value)
                .description(description == null ? null : Texts.plain(description, Limits.OPTION))
                .build();
    }
}
