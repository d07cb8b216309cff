package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.OpeningId;
import dev.convene.panel.Team;
import dev.convene.process.HiringProcess;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Message;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.List;
import java.util.Set;

/** The form for a new post, and what is said once it is there. */
final class CreateOpeningView {

    /** In the form's memory: which opening it makes, however often it is sent. */
    static final String OPENING = "opening";

    static final ViewId ID = new ViewId("create-opening");

    /** What the form is made of. */
    record Model(List<HiringProcess> processes, List<Team> teams, MemberId creator, OpeningId opening) {}

    private CreateOpeningView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.opening.title"))
                .submit(text.of("slack.candidate.opening.submit"))
                .close(text.of("slack.candidate.cancel"))
                .meta(ViewMeta.of(OPENING, model.opening().value()))
                .input(OpeningFields.title(null, text))
                .input(ChoiceInput.one(
                                CreateOpeningForm.PROCESS,
                                text.of("slack.candidate.opening.process"),
                                processes(model.processes(), text))
                        .initial(only(model.processes())));
        OpeningFields.people(modal, Set.of(model.creator()), null, text).input(OpeningFields.confidential(false, text));
        return OpeningFields.further(modal, model.teams(), null, text).build();
    }

    static Message created(String opening, String title, boolean confidential, Text.In text) {
        var sentence = confidential
                ? text.of("slack.candidate.opening.created-confidential", title)
                : text.of("slack.candidate.opening.created", title);
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(Acts.ADD_CANDIDATE, text.of("slack.candidate.add.button"), opening)
                        .primary())
                .build();
    }

    private static Choices processes(List<HiringProcess> all, Text.In text) {
        return Choices.of(all.stream()
                .map(process -> new Choice(process.key().value(), Say.wording(process.name(), text)))
                .toList());
    }

    private static String only(List<HiringProcess> all) {
        return all.size() == 1 ? all.getFirst().key().value() : "";
    }
}
