package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.slack.Acts;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.WhichCandidacy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** [Open], wherever it stands: the candidate's sheet, for those who may see it. */
@Component
class SheetScreen implements Screen {

    private final Sheets sheets;
    private final SheetActions actions;
    private final WhichCandidacy which;

    SheetScreen(Sheets sheets, SheetActions actions, WhichCandidacy which) {
        this.sheets = sheets;
        this.actions = actions;
        this.which = which;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("show", List.of("voir", "fiche", "montrer"), this::show);
        routes.opens(Acts.OPEN_CANDIDACY, this::open);
        routes.opens(SheetView.MORE, actions::open);
    }

    private void show(Command command) {
        which.choose(
                command,
                new WhichCandidacy.Doing(
                        _ -> true,
                        Acts.OPEN_CANDIDACY,
                        file -> file.id().value().toString(),
                        file -> command.open(() -> sheets.view(command.reader(), file.id(), command.text()))));
    }

    private void open(Press press) {
        var id = new CandidacyId(UUID.fromString(press.value()));
        press.open(() -> sheets.view(press.reader(), id, press.text()));
    }
}
