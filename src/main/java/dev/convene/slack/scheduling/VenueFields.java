package dev.convene.slack.scheduling;

import dev.convene.process.Mode;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a form that say how and where people meet. */
record VenueFields(BlockId mode, BlockId place, BlockId note) {

    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_NOTE = 1000;

    /** What stands there. */
    record Given(
            Set<Mode> modes,
            Mode mode,
            @Nullable String place,
            @Nullable String note) {}

    static Modal add(Modal modal, VenueFields fields, Given given, Text.In text) {
        var phrases = Phrases.in(text);
        var modes = given.modes().stream()
                .map(mode -> new Choice(mode.name(), phrases.mode(mode)))
                .toList();
        return modal.input(ChoiceInput.radio(fields.mode(), text.of("slack.scheduling.field.mode"), Choices.of(modes))
                        .initial(given.mode().name()))
                .input(TextInput.line(fields.place(), text.of("slack.scheduling.field.place"))
                        .optional()
                        .longest(LONGEST_PLACE)
                        .hint(text.of("slack.scheduling.field.place-hint"))
                        .initial(given.place()))
                .input(TextInput.lines(fields.note(), text.of("slack.scheduling.field.note"))
                        .optional()
                        .longest(LONGEST_NOTE)
                        .initial(given.note()));
    }
}
