package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningState;
import dev.convene.panel.Team;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.util.List;
import java.util.stream.Stream;

/** What an opening says, to be put right; and whether it still takes people. */
final class EditOpeningView {

    static final ViewId ID = new ViewId("edit-opening");
    static final BlockId STATE = new BlockId("opening-state");

    /** In the form's memory: which opening. */
    static final String OPENING = "opening";

    /**
     * What the form is made of.
     *
     * @param underWay how many candidacies are active or on hold
     */
    record Model(Opening opening, List<Team> teams, long underWay) {}

    private EditOpeningView() {}

    static View render(Model model, Text.In text) {
        var opening = model.opening();
        var modal = Modal.of(ID, text.of("slack.candidate.edit-opening.title"))
                .submit(text.of("slack.candidate.edit.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(ViewMeta.of(OPENING, opening.id().value()))
                .input(OpeningFields.title(opening.terms(), text));
        OpeningFields.people(modal, opening.recruiters(), opening.terms().hiringManager(), text)
                .input(OpeningFields.confidential(opening.isConfidential(), text));
        modal.input(ChoiceInput.radio(STATE, text.of("slack.candidate.edit-opening.state"), states(text))
                .initial(opening.state().name())
                .hint(text.plural("slack.candidate.edit-opening.state-hint", model.underWay())));
        return OpeningFields.further(modal, model.teams(), opening.terms(), text)
                .build();
    }

    static Words state(OpeningState state, Text.In text) {
        return switch (state) {
            case OPEN -> text.of("slack.candidate.opening.state.open");
            case FILLED -> text.of("slack.candidate.opening.state.filled");
            case CLOSED -> text.of("slack.candidate.opening.state.closed");
        };
    }

    private static Choices states(Text.In text) {
        return Choices.of(Stream.of(OpeningState.values())
                .map(state -> new Choice(state.name(), state(state, text)))
                .toList());
    }
}
