package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Acts;
import dev.convene.slack.BlockId;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.util.List;
import java.util.stream.Stream;

/** Asks whom and what to schedule. */
final class ChooseStageView {

    static final ViewId ID = new ViewId("choose-stage");
    static final BlockId WHICH = new BlockId("choose-stage");

    /** Slack shows a hundred in all; what nobody waits for yet must not crowd out what somebody does. */
    private static final int FURTHER_ON = 30;

    private ChooseStageView() {}

    /** @param waiting how many stages wait to be scheduled, visits included */
    record Model(int waiting) {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.schedule.title")).close(text.of("slack.scheduling.close"));
        return model.waiting() == 0
                ? modal.section(text.of("slack.scheduling.choose-stage.none"))
                        .actions(Button.of(Acts.ADD_CANDIDATE, text.of("slack.scheduling.add-candidate"), "any"))
                        .build()
                : modal.submit(text.of("slack.scheduling.choose-stage.submit"))
                        .input(which(model, text))
                        .build();
    }

    private static ChoiceInput which(Model model, Text.In text) {
        return ChoiceInput.search(WHICH, text.of("slack.scheduling.choose-stage.which"))
                .placeholder(text.of("slack.scheduling.choose-stage.empty"))
                .hint(text.plural("slack.scheduling.choose-stage.hint", model.waiting()));
    }

    static Choices choices(List<Bookables.Open> all, List<Bookables.Open> furtherOn, Text.In text) {
        return Choices.grouped(List.of(
                group("waiting", all.stream().filter(open -> !open.isBeside()), text),
                group("visits", all.stream().filter(Bookables.Open::isBeside), text),
                group("further-on", furtherOn.stream().limit(FURTHER_ON), text)));
    }

    private static Choices.Group group(String name, Stream<Bookables.Open> open, Text.In text) {
        return new Choices.Group(
                text.of("slack.scheduling.choose-stage." + name),
                open.map(each -> choice(each, text)).toList());
    }

    private static Choice choice(Bookables.Open open, Text.In text) {
        var about = Facts.About.of(open.file(), open.stage());
        var phrases = Phrases.in(text);
        return new Choice(
                value(about),
                phrases.dots(Text.person(about.candidate()), phrases.stage(about)),
                Text.person(about.opening()));
    }

    static String value(Facts.About about) {
        return about.candidacy().value() + ":" + about.stage().key();
    }
}
