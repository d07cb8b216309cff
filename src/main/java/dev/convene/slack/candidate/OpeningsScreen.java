package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.FindPassable;
import dev.convene.candidate.Opening;
import dev.convene.candidate.Openings;
import dev.convene.process.Processes;
import dev.convene.shared.MemberId;
import dev.convene.slack.Command;
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
    private final FindPassable passable;

    OpeningsScreen(
            Openings openings,
            Candidacies candidacies,
            Processes processes,
            Recruiting recruiting,
            CreateOpeningScreen creating,
            FindPassable passable) {
        this.openings = openings;
        this.candidacies = candidacies;
        this.processes = processes;
        this.recruiting = recruiting;
        this.creating = creating;
        this.passable = passable;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("opening", List.of("poste", "postes", "openings"), this::show);
    }

    private void show(Command command) {
        var reader = command.reader().id();
        var theirs = theirs(reader);
        if (!recruiting.isRecruiter(reader)) {
            showToManager(command, theirs);
        } else if (NEW.contains(command.argument().strip()) || theirs.isEmpty()) {
            creating.open(command);
        } else {
            command.open(() -> OpeningsView.render(model(reader, theirs, true), command.text()));
        }
    }

    private void showToManager(Command command, List<Opening> theirs) {
        if (theirs.isEmpty()) {
            command.tell(recruiting.onlyRecruiters(command.text()));
        } else {
            command.open(() -> OpeningsView.render(model(command.reader().id(), theirs, false), command.text()));
        }
    }

    /** A recruiter's are all that they may know of, a hiring manager's those they are to fill. */
    private List<Opening> theirs(MemberId reader) {
        return openings.openTo(reader).stream()
                .filter(opening -> recruiting.isRecruiter(reader)
                        || opening.terms().hiringManager().equals(reader))
                .toList();
    }

    private OpeningsView.Model model(MemberId reader, List<Opening> theirs, boolean recruits) {
        var underWay = candidacies.open().stream()
                .filter(file -> !file.isKeptFrom(reader))
                .collect(Collectors.groupingBy(file -> file.opening().id(), Collectors.counting()));
        var lines = theirs.stream()
                .map(opening -> new OpeningsView.Line(
                        opening,
                        processes.latest(opening.terms().process()).name(),
                        underWay.getOrDefault(opening.id(), 0L)))
                .toList();
        return new OpeningsView.Model(lines, recruits, !passable.find(reader).isEmpty());
    }
}
