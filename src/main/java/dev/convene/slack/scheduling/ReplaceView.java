package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Button;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
import java.time.ZoneId;
import java.util.List;

/** Asks who takes a seat instead. */
final class ReplaceView {

    static final ViewId ID = new ViewId("replace");
    static final BlockId NEWCOMER = new BlockId("replace-newcomer");
    static final int MOST_IN_A_LIST = 100;

    /**
     * What the form is made of.
     *
     * @param standIns the least loaded first
     */
    record Model(Facts facts, Facts.Sitting leaving, List<Person> standIns, ZoneId zone) {}

    record Person(MemberId id, String name) {

        Choice choice() {
            return new Choice(id.value(), Text.person(name));
        }
    }

    private ReplaceView() {}

    static ViewMeta meta(InterviewId interview, MemberId leaving) {
        return MoveForm.meta(interview).and("leaving", leaving);
    }

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.replace.title"))
                .close(text.of("slack.scheduling.back"))
                .meta(meta(model.facts().id(), model.leaving().member()))
                .section(top(model, text))
                .actions(without(model, text));
        return model.standIns().isEmpty()
                ? nobody(modal, model, text)
                : modal.submit(text.of("slack.scheduling.replace.submit"))
                        .input(newcomer(model, text))
                        .context(text.of("slack.scheduling.replace.then"))
                        .build();
    }

    private static Words top(Model model, Text.In text) {
        var leaving = model.leaving();
        var phrases = Phrases.in(text);
        var role = phrases.role(model.facts().about(), leaving);
        return Words.lines(
                phrases.head(model.facts(), model.zone()),
                text.of("slack.scheduling.replace.leaving", leaving.member(), role));
    }

    private static List<Button> without(Model model, Text.In text) {
        var facts = model.facts();
        return facts.besides(model.leaving().member()).isEmpty()
                ? List.of()
                : List.of(Button.of(
                        LeaveEmptyScreen.WITHOUT,
                        text.of("slack.scheduling.without.act"),
                        facts.id().value() + ":" + model.leaving().member()));
    }

    private static View nobody(Modal modal, Model model, Text.In text) {
        var facts = model.facts();
        var role = Phrases.in(text).role(facts.about(), model.leaving());
        return modal.section(text.of("slack.scheduling.replace.nobody", role))
                .actions(Notices.move(facts, text), Notices.cancel(facts, text))
                .build();
    }

    private static ChoiceInput newcomer(Model model, Text.In text) {
        var label = text.of("slack.scheduling.replace.newcomer");
        var everybody = model.standIns().stream().map(Person::choice).toList();
        var input = everybody.size() > MOST_IN_A_LIST
                ? ChoiceInput.search(NEWCOMER, label).chosen(everybody.subList(0, 1))
                : ChoiceInput.one(NEWCOMER, label, Choices.of(everybody))
                        .initial(everybody.getFirst().value());
        return input.hint(text.of("slack.scheduling.replace.hint"));
    }
}
