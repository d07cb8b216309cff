package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.process.SeatRule;
import dev.convene.scheduling.Shortfall;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.RecipeWords;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says which line of the recipe cannot be filled, how many people lack, and what helps. */
final class ImpossibleView {

    private static final ViewId ID = new ViewId("schedule-impossible");

    /** @param isAnybodyThere whether some of the seats can be filled, so that a smaller panel could meet */
    record Model(Facts.About about, List<Shortfall> shortfalls, WhichStage which, boolean isAnybodyThere) {}

    private ImpossibleView() {}

    static View render(Model model, Text.In text) {
        var about = model.about();
        var phrases = Phrases.in(text);
        var modal = Modal.of(ID, text.of("slack.scheduling.schedule.title"))
                .close(text.of("slack.scheduling.close"))
                .section(phrases.head(about))
                .section(text.of("slack.scheduling.impossible.needs", phrases.recipe(about)));
        model.shortfalls().forEach(shortfall -> modal.section(line(shortfall, about, text)));
        modal.section(text.of("slack.scheduling.impossible.helps"));
        return modal.actions(buttons(model, text)).build();
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (model.about().stage().recipe().needsTargetTeam()) {
            buttons.add(Notices.chooseTeam(model.about(), text));
        }
        if (model.isAnybodyThere()) {
            buttons.add(Button.of(
                    ScheduleView.SMALLER,
                    text.of("slack.scheduling.smaller.act"),
                    model.which().value()));
        }
        return buttons;
    }

    private static Words line(Shortfall shortfall, Facts.About about, Text.In text) {
        if (shortfall.kind() == Shortfall.Kind.SAME_DEPARTMENT) {
            return text.of("slack.scheduling.impossible.together");
        }
        SeatRule rule = about.stage().recipe().rules().get(shortfall.rule());
        return text.plural(
                "slack.scheduling.impossible.lacks",
                shortfall.missing(),
                RecipeWords.of(about.process(), Map.of(), text).rule(rule));
    }
}
