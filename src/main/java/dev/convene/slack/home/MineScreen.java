package dev.convene.slack.home;

import com.slack.api.model.view.View;
import dev.convene.insight.Agenda;
import dev.convene.insight.ReadAgenda;
import dev.convene.slack.Acts;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.ShortcutId;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import org.springframework.stereotype.Component;

/** What waits for me, my interviews, my pools: as a modal, and as the home tab. */
@Component
class MineScreen implements Screen {

    private static final ShortcutId SHORTCUT = new ShortcutId("my-interviews");

    private final ReadPage pages;
    private final ReadAgenda readAgenda;
    private final Agenda agenda;

    MineScreen(ReadPage pages, ReadAgenda readAgenda, Agenda agenda) {
        this.pages = pages;
        this.readAgenda = readAgenda;
        this.agenda = agenda;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("me", "moi", this::show)
                .opens(Acts.OPEN_MINE, this::show)
                .shortcut(SHORTCUT, this::show)
                .home(this::home);
    }

    private void show(Talk talk) {
        var reader = talk.reader();
        talk.openLive(() -> MineView.render(pages.of(reader, readAgenda.read(reader.id())), talk.text()));
    }

    /** Nothing of a candidate but the stage and the opening, so nobody is recorded as having seen one. */
    private View home(Reader reader, Text.In text) {
        var mine = new ReadAgenda.Mine(agenda.ahead(reader.id()), agenda.tasks(reader.id()));
        return HomeView.render(pages.of(reader, mine), text);
    }
}
