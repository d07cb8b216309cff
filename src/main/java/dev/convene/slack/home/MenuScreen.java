package dev.convene.slack.home;

import dev.convene.insight.Agenda;
import dev.convene.slack.Command;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /interview} alone. */
@Component
class MenuScreen implements Screen {

    private final ReadHats hats;
    private final ReadSetUp setUp;
    private final Agenda agenda;

    MenuScreen(ReadHats hats, ReadSetUp setUp, Agenda agenda) {
        this.hats = hats;
        this.setUp = setUp;
        this.agenda = agenda;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("", List.of("menu"), this::show);
    }

    private void show(Command command) {
        var reader = command.reader();
        var mine = hats.of(reader.id());
        var steps = mine.admin() ? setUp.now() : null;
        var open = steps == null || steps.isComplete() ? null : steps;
        command.tell(
                MenuView.render(new MenuView.Model(reader, mine, open, agenda.tasks(reader.id())), command.text()));
    }
}
