package dev.convene.slack.process;

import com.slack.api.model.view.View;
import dev.convene.panel.Team;
import dev.convene.process.HiringProcess;
import dev.convene.process.Stage;
import dev.convene.shared.TeamKey;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.Choices;
import dev.convene.slack.Element;
import dev.convene.slack.Modal;
import dev.convene.slack.Pick;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process at a glance, or one of its stages in full. */
final class ProcessView {

    static final ViewId ID = new ViewId("process");

    /** Value: process. */
    static final ActionId PROCESS = new ActionId("show-process");

    /** Value: process, stage; no stage for all of them. */
    static final ActionId STAGE = new ActionId("show-stage");

    /**
     * What is shown.
     *
     * @param all the processes to choose from
     * @param stage null for the process at a glance
     * @param teams as the roster names them
     */
    record Model(
            List<HiringProcess> all,
            HiringProcess process,
            @Nullable Stage stage,
            Map<TeamKey, Team> teams) {}

    private final Model model;
    private final Text.In text;
    private final Modal modal;

    private ProcessView(Model model, Text.In text) {
        this.model = model;
        this.text = text;
        this.modal = Modal.of(ID, text.of("slack.process.title")).close(text.of("slack.frame.close"));
    }

    static View render(Model model, Text.In text) {
        var view = new ProcessView(model, text);
        view.choices();
        var stages = new StageBlocks(model.process(), model.teams(), text);
        if (model.stage() == null) {
            view.glance(stages);
        } else {
            view.inFull(model.stage(), stages);
        }
        return view.modal.build();
    }

    private void choices() {
        var picks = new ArrayList<Element>();
        if (model.all().size() > 1) {
            var processes = model.all().stream()
                    .map(process -> new Choice(process.key().value(), named(process)))
                    .toList();
            picks.add(Pick.of(
                    PROCESS,
                    text.of("slack.process.choose"),
                    Choices.of(processes),
                    model.process().key().value()));
        }
        var stages = new ArrayList<Choice>();
        stages.add(new Choice(value(null), text.of("slack.process.all")));
        model.process().stages().forEach(stage -> stages.add(new Choice(value(stage), numbered(stage))));
        picks.add(Pick.of(STAGE, text.of("slack.process.choose-stage"), Choices.of(stages), value(model.stage())));
        modal.actions(picks);
    }

    private void glance(StageBlocks stages) {
        modal.header(named(model.process()));
        modal.context(text.of("slack.process.version", model.process().number()));
        model.process()
                .stages()
                .forEach(stage -> modal.section(
                        Words.lines(text.of("slack.process.strong", numbered(stage)), stages.glance(stage)),
                        Button.of(STAGE.with(stage.key()), text.of("slack.process.details"), value(stage))
                                .spoken(text.of("slack.process.details-spoken", numbered(stage)))));
    }

    private void inFull(Stage stage, StageBlocks stages) {
        modal.header(numbered(stage));
        stages.inFull(modal, stage);
        var all = model.process().stages();
        var here = all.indexOf(stage);
        var turns = new ArrayList<Button>();
        if (here > 0) {
            turns.add(Button.of(STAGE.with("back"), text.of("slack.process.back"), value(all.get(here - 1))));
        }
        if (here < all.size() - 1) {
            turns.add(Button.of(STAGE.with("on"), text.of("slack.process.on"), value(all.get(here + 1))));
        }
        modal.actions(turns);
    }

    private String value(@Nullable Stage stage) {
        return model.process().key() + ":" + (stage == null ? "" : stage.key());
    }

    private Words named(HiringProcess process) {
        return Text.person(process.name().in(text.locale()));
    }

    private Words numbered(Stage stage) {
        var name = stage.name().in(text.locale());
        var position = model.process().position(stage.key());
        return position == 0
                ? text.of("slack.process.beside", name)
                : text.of("slack.process.numbered", position, name);
    }
}
