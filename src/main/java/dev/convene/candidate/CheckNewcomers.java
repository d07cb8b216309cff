package dev.convene.candidate;

import dev.convene.process.Processes;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import dev.convene.shared.Nearest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each line that a recruiter pasted whom it would add, or why it cannot. Changes nothing. */
@Component
public class CheckNewcomers {

    private static final int LONGEST_NAME = 120;

    private final Openings openings;
    private final Processes processes;
    private final CandidateStore candidates;
    private final CandidacyStore candidacies;
    private final Registry registry;

    CheckNewcomers(
            Openings openings,
            Processes processes,
            CandidateStore candidates,
            CandidacyStore candidacies,
            Registry registry) {
        this.openings = openings;
        this.processes = processes;
        this.candidates = candidates;
        this.candidacies = candidacies;
        this.registry = registry;
    }

    /**
     * What holds for all lines.
     *
     * @param opening for lines that name none
     * @param zone the candidates'
     */
    public record Common(@Nullable OpeningId opening, Locale language, ZoneId zone) {}

    /** In the order of the lines; empty for somebody who may not add candidates. */
    public List<Checked> check(MemberId actor, List<TypedLine> lines, Common common) {
        if (!registry.isRecruiter(actor)) {
            return List.of();
        }
        var all = openings.takingPeople(actor);
        var earlier = new HashMap<Whom, Integer>();
        return lines.stream().map(line -> check(line, common, all, earlier)).toList();
    }

    private Checked check(TypedLine line, Common common, List<Opening> all, Map<Whom, Integer> earlier) {
        if (line.name().isBlank() || line.name().length() > LONGEST_NAME) {
            return new Checked.Wrong(line, new Checked.Reason.NoName());
        }
        if (!Contact.isEmail(line.email())) {
            return new Checked.Wrong(line, new Checked.Reason.NoEmail());
        }
        return opening(line, common, all)
                .map(opening -> check(line, common, opening, earlier))
                .orElseGet(() -> new Checked.Wrong(line, noOpening(line, all)));
    }

    private Checked check(TypedLine line, Common common, Opening opening, Map<Whom, Integer> earlier) {
        var first = earlier.putIfAbsent(new Whom(opening.id(), line.email().toLowerCase(Locale.ROOT)), line.number());
        if (first != null) {
            return new Checked.Wrong(line, new Checked.Reason.SameAs(first));
        }
        var path = processes.latest(opening.terms().process()).path();
        var stage = line.stage().isBlank() ? Optional.of(path.getFirst()) : named(line.stage(), path);
        if (stage.isEmpty()) {
            return new Checked.Wrong(line, new Checked.Reason.NoStage(opening, nearest(line.stage(), path), path));
        }
        var known = candidates.withEmail(line.email());
        return known.flatMap(person ->
                        candidacies.of(opening.id(), person.id()).stream().findFirst())
                .<Checked>map(there -> new Checked.Wrong(line, new Checked.Reason.AlreadyThere(there.id())))
                .orElseGet(() -> new Checked.Fits(
                        line, newcomer(line, common, opening, stage.get()), opening, stage.get(), known.isPresent()));
    }

    private static Newcomer newcomer(TypedLine line, Common common, Opening opening, Stage stage) {
        var person = new Person(line.name(), line.email(), null, common.language(), common.zone(), null);
        return new Newcomer(opening.id(), person, null, stage.key(), Set.of(), true);
    }

    private static Optional<Opening> opening(TypedLine line, Common common, List<Opening> all) {
        var chosen = all.stream().filter(opening -> opening.id().equals(common.opening()));
        if (line.opening().isBlank()) {
            return chosen.findFirst();
        }
        var titled = all.stream()
                .filter(opening -> Nearest.folded(opening.title()).equals(Nearest.folded(line.opening())))
                .toList();
        return titled.size() == 1
                ? Optional.of(titled.getFirst())
                : chosen.filter(titled::contains).findFirst();
    }

    private static Checked.Reason noOpening(TypedLine line, List<Opening> all) {
        if (line.opening().isBlank()) {
            return new Checked.Reason.OpeningMissing();
        }
        var titles = all.stream()
                .collect(Collectors.toMap(
                        opening -> Nearest.folded(opening.title()), Opening::title, (first, _) -> first));
        return titles.containsKey(Nearest.folded(line.opening()))
                ? new Checked.Reason.SeveralOpenings()
                : new Checked.Reason.NoOpening(
                        Nearest.to(line.opening(), titles.keySet()).map(titles::get));
    }

    private static Optional<Stage> named(String typed, List<Stage> path) {
        return path.stream()
                .filter(stage -> names(stage).anyMatch(Nearest.folded(typed)::equals))
                .findFirst();
    }

    private static Optional<Stage> nearest(String typed, List<Stage> path) {
        var names = path.stream()
                .flatMap(stage -> names(stage).map(name -> Map.entry(name, stage)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        return Nearest.to(typed, names.keySet()).map(names::get);
    }

    private static Stream<String> names(Stage stage) {
        return Stream.of(stage.name().fr(), stage.name().en(), stage.key().value())
                .map(Nearest::folded);
    }

    /** What makes a person the same one of a paste. */
    private record Whom(OpeningId opening, String email) {}
}
