package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.Opening;
import dev.convene.panel.Team;
import dev.convene.process.HiringProcess;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Reader;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for a new candidate. */
final class AddCandidateView {

    static final ViewId ID = new ViewId("add-candidate");
    private static final int IN_A_SELECT = 100;

    /**
     * What the form is made of.
     *
     * @param chosen the opening that is chosen already
     * @param processes those that the openings run through
     */
    record Model(
            List<Opening> openings,
            @Nullable Opening chosen,
            List<HiringProcess> processes,
            List<Team> teams,
            Reader reader) {}

    private AddCandidateView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.add.title"))
                .submit(text.of("slack.candidate.add.submit"))
                .close(text.of("slack.candidate.cancel"))
                .actions(Button.of(AddManyScreen.ADD_MANY, text.of("slack.candidate.many.button"), "any"))
                .input(opening(model, text));
        PersonFields.empty(modal, model.reader().zone(), text);
        return further(modal, model, text).build();
    }

    static Choice choice(Opening opening) {
        return new Choice(opening.id().value().toString(), Text.person(opening.title()));
    }

    private static ChoiceInput opening(Model model, Text.In text) {
        var label = text.of("slack.candidate.add.opening");
        var chosen = model.chosen();
        if (model.openings().size() > IN_A_SELECT) {
            return ChoiceInput.search(AddCandidateForm.OPENING, label)
                    .chosen(chosen == null ? List.of() : List.of(choice(chosen)));
        }
        var all = model.openings().stream().map(AddCandidateView::choice).toList();
        return ChoiceInput.one(AddCandidateForm.OPENING, label, Choices.of(all))
                .initial(chosen == null ? null : chosen.id().value().toString());
    }

    private static ChoiceInput stage(Model model, Text.In text) {
        var groups = model.processes().stream()
                .map(process -> new Choices.Group(
                        Say.wording(process.name(), text),
                        process.path().stream()
                                .map(stage ->
                                        new Choice(AddCandidateForm.stage(process, stage), Say.stage(stage, text)))
                                .toList()))
                .toList();
        return ChoiceInput.one(AddCandidateForm.STAGE, text.of("slack.candidate.add.stage"), Choices.grouped(groups))
                .optional()
                .hint(text.of("slack.candidate.add.stage-hint"));
    }

    private static Modal further(Modal modal, Model model, Text.In text) {
        modal.input(stage(model, text));
        if (!model.teams().isEmpty()) {
            modal.input(ChoiceInput.one(
                            AddCandidateForm.TEAM,
                            text.of("slack.candidate.add.team"),
                            ChooseTeamView.teams(model.teams()))
                    .optional()
                    .hint(text.of("slack.candidate.add.team-hint")));
        }
        return modal.input(PeopleInput.several(AddCandidateForm.KEEP_AWAY, text.of("slack.candidate.add.keep-away"))
                .optional()
                .hint(text.of("slack.candidate.add.keep-away-hint")));
    }
}
