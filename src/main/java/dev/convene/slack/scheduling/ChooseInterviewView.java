package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.time.ZoneId;
import java.util.List;

/** Asks which of the interviews ahead is meant. */
final class ChooseInterviewView {

    /** What is to be done with it; each has a form of its own id, so that its screen claims it alone. */
    enum What {
        MOVE("move", Acts.MOVE_INTERVIEW),
        CANCEL("cancel", Acts.CANCEL_INTERVIEW);

        private final String key;
        private final ActionId act;

        What(String key, ActionId act) {
            this.key = key;
            this.act = act;
        }

        /** The button that does it with one that is known. */
        ActionId act() {
            return act;
        }

        ViewId id() {
            return new ViewId("choose-to-" + key);
        }

        BlockId field() {
            return new BlockId("choose-to-" + key);
        }
    }

    record Model(What what, int ahead) {}

    private ChooseInterviewView() {}

    static View render(Model model, Text.In text) {
        var what = model.what();
        var modal = Modal.of(what.id(), text.of("slack.scheduling." + what.key + ".title"))
                .close(text.of("slack.scheduling.close"));
        return model.ahead() == 0
                ? modal.section(text.of("slack.scheduling.choose-interview.none"))
                        .build()
                : modal.submit(text.of("slack.scheduling.choose-interview.submit"))
                        .input(which(model, text))
                        .build();
    }

    private static ChoiceInput which(Model model, Text.In text) {
        return ChoiceInput.search(model.what().field(), text.of("slack.scheduling.choose-interview.which"))
                .placeholder(text.of("slack.scheduling.choose-interview.empty"))
                .hint(text.plural("slack.scheduling.choose-interview.hint", model.ahead()));
    }

    static Choices choices(List<InterviewFile> all, ZoneId zone, Text.In text) {
        return Choices.of(
                all.stream().map(file -> choice(Facts.of(file), zone, text)).toList());
    }

    private static Choice choice(Facts facts, ZoneId zone, Text.In text) {
        var phrases = Phrases.in(text);
        return new Choice(
                facts.id().value().toString(),
                phrases.dots(
                        Text.person(facts.about().candidate()),
                        text.dates().brief(facts.slot().startsAt(), zone)),
                phrases.without(facts.about()));
    }
}
