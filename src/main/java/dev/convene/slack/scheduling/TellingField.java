package dev.convene.slack.scheduling;

import dev.convene.scheduling.Telling;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Text;
import java.util.Arrays;
import java.util.Locale;

/** The field that says when the candidate is told: what is chosen here approves the letter that then goes. */
final class TellingField {

    private TellingField() {}

    static ChoiceInput of(BlockId id, Telling initial, Text.In text) {
        var choices = Arrays.stream(Telling.values())
                .map(telling -> new Choice(
                        telling.name(),
                        text.of("slack.scheduling.telling." + telling.name().toLowerCase(Locale.ROOT))))
                .toList();
        return ChoiceInput.radio(id, text.of("slack.scheduling.field.telling"), Choices.of(choices))
                .initial(initial.name());
    }
}
