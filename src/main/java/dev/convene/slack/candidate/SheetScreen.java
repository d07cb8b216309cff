package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** [Open], wherever it stands: the candidate's sheet, for those who may see it. */
@Component
class SheetScreen implements Screen {

    private final Sheets sheets;
    private final SheetActions actions;

    SheetScreen(Sheets sheets, SheetActions actions) {
        this.sheets = sheets;
        this.actions = actions;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.OPEN_CANDIDACY, this::open);
        routes.opens(SheetView.MORE, actions::open);
    }

    private void open(Press press) {
        var id = new CandidacyId(UUID.fromString(press.value()));
        press.open(() -> sheets.view(press.reader(), id, press.text()));
    }
}
