package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.PeopleInput;
import dev.convene.slack.Text;

/** Asks what took place: who was there, when, how, and what becomes of the cards. */
final class RecordView {

    record Model(Facts.About about, WhichStage which, WhenFields.Given when) {}

    private RecordView() {}

    static View render(Model model, Text.In text) {
        var about = model.about();
        var phrases = Phrases.in(text);
        var modal = Modal.of(RecordForm.ID, text.of("slack.scheduling.record.title"))
                .submit(text.of("slack.scheduling.record.submit"))
                .close(text.of("slack.scheduling.back"))
                .meta(RecordForm.WHEN.meta(ScheduleForm.meta(model.which()), model.when()))
                .section(phrases.head(about))
                .context(text.of("slack.scheduling.record.then"))
                .input(PeopleInput.several(RecordForm.THERE, text.of("slack.scheduling.record.there"))
                        .hint(text.of("slack.scheduling.record.there-hint", phrases.recipe(about))));
        RecordForm.WHEN.add(modal, model.when(), text);
        var modes = about.stage().modes().stream()
                .map(mode -> new Choice(mode.name(), phrases.mode(mode)))
                .toList();
        modal.input(ChoiceInput.radio(RecordForm.MODE, text.of("slack.scheduling.record.mode"), Choices.of(modes))
                .initial(modes.getFirst().value()));
        return about.isEvaluated() ? modal.input(cards(text)).build() : modal.build();
    }

    private static ChoiceInput cards(Text.In text) {
        var choices = Choices.of(
                new Choice(RecordForm.Cards.ASK.name(), text.of("slack.scheduling.record.cards-ask")),
                new Choice(RecordForm.Cards.NONE.name(), text.of("slack.scheduling.record.cards-none")));
        return ChoiceInput.radio(RecordForm.CARDS, text.of("slack.scheduling.record.cards"), choices)
                .initial(RecordForm.Cards.ASK.name());
    }
}
