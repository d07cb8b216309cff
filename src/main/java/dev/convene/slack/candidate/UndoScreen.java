package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.History;
import dev.convene.candidate.Undo;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import dev.convene.slack.UndoButton;
import dev.convene.slack.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** [Undo], in what told somebody that it is done, and for the same while on the sheet. */
@Component
@Order(50)
class UndoScreen implements Screen, SheetAction {

    private final Undo undo;
    private final Sheets sheets;

    UndoScreen(Undo undo, Sheets sheets) {
        this.undo = undo;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(Acts.UNDO, press -> open(press, press.value()));
    }

    @Override
    public ActionId act() {
        return Acts.UNDO;
    }

    /** Whoever was added by mistake is deleted from the sheet, which says more of what that means. */
    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var id = sheet.file().id();
        return undo.offered(sheet.reader().id(), id).stream()
                .filter(act -> act.what() != History.What.BEGAN)
                .map(act -> new Entry(UndoButton.value(id, act), text.of("slack.candidate.undo.act")))
                .toList();
    }

    @Override
    public void open(Press press, String value) {
        var parts = value.split(":");
        var id = new CandidacyId(UUID.fromString(parts[0]));
        switch (undo.undo(press.reader().id(), id, Long.parseLong(parts[1]))) {
            case Undo.Outcome.Undone undone -> done(press, id, undone);
            case Undo.Outcome refused -> press.tell(why(refused, press.text()));
        }
    }

    private void done(Press press, CandidacyId id, Undo.Outcome.Undone undone) {
        if (!sheets.redraw(press, id)) {
            var model = new UndoneView.Model(undone.what(), undone.file());
            press.become(UndoneView.message(model, press.text()), () -> UndoneView.modal(model, press.text()));
        }
    }

    private static Words why(Undo.Outcome refused, Text.In text) {
        return switch (refused) {
            case Undo.Outcome.TooLate() -> text.of("slack.candidate.undo.too-late", Undo.WITHIN.toMinutes());
            case Undo.Outcome.ActedOn() -> text.of("slack.candidate.undo.acted-on");
            case Undo.Outcome.NotYours() -> text.of("slack.candidate.undo.not-yours");
            case Undo.Outcome.Undone _ -> throw new IllegalStateException("that is no refusal");
        };
    }
}
