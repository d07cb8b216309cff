package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.Openings;
import dev.convene.process.Processes;
import dev.convene.slack.Command;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /interview opening}: the posts to fill, or the form for the first one. */
@Component
class OpeningsScreen implements Screen {

    private static final List<String> NEW = List.of("new", "nouveau", "create", "creer", "créer");

    private final Openings openings;
    private final Candidacies candidacies;
    private final Processes processes;
    private final Recruiting recruiting;
    private final CreateOpeningScreen creating;

    OpeningsScreen(
            Openings openings,
            Candidacies candidacies,
            Processes processes,
            Recruiting recruiting,
            CreateOpeningScreen creating) {
        this.openings = openings;
        this.candidacies = candidacies;
        this.processes = processes;
        this.recruiting = recruiting;
        this.creating = creating;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("opening", List.of("poste", "postes", "openings"), this::show);
    }

    private void show(Command command) {
        if (!recruiting.isRecruiter(command.reader().id())) {
            command.tell(recruiting.onlyRecruiters(command.text()));
        } else if (NEW.contains(command.argument().strip())
                || openings.openTo(command.reader().id()).isEmpty()) {
            creating.open(command);
        } else {
            command.open(() -> OpeningsView.render(model(command.reader()), command.text()));
        }
    }

    private OpeningsView.Model model(Reader reader) {
        var underWay = candidacies.open().stream()
                .filter(file -> !file.isKeptFrom(reader.id()))
                .collect(Collectors.groupingBy(file -> file.opening().id(), Collectors.counting()));
        return new OpeningsView.Model(openings.openTo(reader.id()).stream()
                .map(opening -> new OpeningsView.Line(
                        opening,
                        processes.latest(opening.terms().process()).name(),
                        underWay.getOrDefault(opening.id(), 0L)))
                .toList());
    }
}
