package dev.convene.slack.scheduling;

import dev.convene.candidate.Undo;
import dev.convene.scheduling.UndoCancellation;
import dev.convene.slack.ActionId;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import org.springframework.stereotype.Component;

/** [Undo], where somebody was told that they have cancelled an interview. */
@Component
class UndoCancelScreen implements Screen {

    /** Value: interview. */
    static final ActionId UNDO = new ActionId("undo-cancel");

    private final UndoCancellation undo;
    private final ChosenInterview chosen;

    UndoCancelScreen(UndoCancellation undo, ChosenInterview chosen) {
        this.undo = undo;
        this.chosen = chosen;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(UNDO, this::undo);
    }

    private void undo(Press press) {
        var id = ChosenInterview.id(press.value());
        switch (undo.undo(press.reader().id(), id)) {
            case UndoCancellation.Outcome.Undone() -> {
                var what = Phrases.in(press.text()).without(chosen.facts(id).about());
                press.replace(Message.of(press.text().of("slack.scheduling.undo.done", what)));
            }
            case UndoCancellation.Outcome refused -> press.tell(why(refused, press.text()));
        }
    }

    private static Words why(UndoCancellation.Outcome refused, Text.In text) {
        return switch (refused) {
            case UndoCancellation.Outcome.TooLate() ->
                text.of("slack.scheduling.undo.too-late", Undo.WITHIN.toMinutes());
            case UndoCancellation.Outcome.ActedOn() -> text.of("slack.scheduling.undo.acted-on");
            case UndoCancellation.Outcome.NotYours() -> text.of("slack.scheduling.undo.not-yours");
            case UndoCancellation.Outcome.Undone() -> throw new IllegalStateException("that is no refusal");
        };
    }
}
