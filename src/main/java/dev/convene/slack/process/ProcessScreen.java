package dev.convene.slack.process;

import dev.convene.access.Guests;
import dev.convene.panel.Rosters;
import dev.convene.process.HiringProcess;
import dev.convene.process.ProcessKey;
import dev.convene.process.Processes;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /interview process}: open to all colleagues, since it holds nothing of any candidate. */
@Component
class ProcessScreen implements Screen {

    private final Processes processes;
    private final Rosters rosters;
    private final Guests guests;

    ProcessScreen(Processes processes, Rosters rosters, Guests guests) {
        this.processes = processes;
        this.rosters = rosters;
        this.guests = guests;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("process", List.of("processes", "processus"), this::show)
                .opens(ProcessView.PROCESS, press -> turn(press, press.value(), ""))
                .opens(ProcessView.STAGE, this::turn);
    }

    private void show(Command command) {
        if (guests.include(command.reader().id())) {
            command.tell(command.text().of("slack.process.no-guests"));
            return;
        }
        var all = processes.latest();
        if (all.isEmpty()) {
            command.tell(command.text().of("slack.process.none"));
            return;
        }
        var shown = named(all, command.argument()).orElse(all.getFirst());
        command.open(() -> ProcessView.render(
                new ProcessView.Model(all, shown, null, rosters.current().teams()), command.text()));
    }

    private void turn(Press press) {
        var value = press.value().split(":", 2);
        turn(press, value[0], value[1]);
    }

    /** @param stage empty for all of them */
    private void turn(Press press, String key, String stage) {
        if (guests.include(press.reader().id())) {
            return;
        }
        press.redraw(() -> {
            var process = processes.latest(new ProcessKey(key));
            var shown = process.stages().stream()
                    .filter(one -> one.key().value().equals(stage))
                    .findFirst()
                    .orElse(null);
            return ProcessView.render(
                    new ProcessView.Model(
                            processes.latest(),
                            process,
                            shown,
                            rosters.current().teams()),
                    press.text());
        });
    }

    private static Optional<HiringProcess> named(List<HiringProcess> all, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(process -> process.key().value().equals(wanted)
                        || process.name().en().toLowerCase(Locale.ROOT).contains(wanted)
                        || process.name().fr().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }
}
