package dev.convene.scheduling;

import dev.convene.process.Recipe;
import dev.convene.scheduling.search.Cells;
import dev.convene.scheduling.search.Found;
import dev.convene.scheduling.search.Line;
import dev.convene.scheduling.search.Question;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts a recipe and the people for it into the numbers that the search knows, and its answer back into people. */
final class PanelQuestion {

    /** Minutes that nobody gives; what is more stands for a hindrance, of which the smaller is still the better. */
    private static final long LARGEST_LOAD = 100_000;

    /** Low enough that all hindrances of one person together stay within what a {@link Question} takes. */
    private static final long PER_MINUTE_OF_HINDRANCE = 150;

    private final Recipe recipe;
    private final Eligibility eligibility;
    private final List<List<MemberId>> candidates;
    /** Everybody who may be asked, each with their index, in its order. */
    private final Map<MemberId, Integer> indexes = new LinkedHashMap<>();

    /** @param candidates who may take a seat of each line */
    PanelQuestion(Recipe recipe, Eligibility eligibility, List<List<MemberId>> candidates) {
        this.recipe = recipe;
        this.eligibility = eligibility;
        this.candidates = candidates;
        candidates.forEach(line -> line.forEach(member -> indexes.putIfAbsent(member, indexes.size())));
    }

    /** @param starts the cells at which an interview could begin for somebody */
    Question ask(Map<MemberId, Duration> load, Function<MemberId, Cells> starts, Question.When when) {
        var costs = indexes.keySet().stream()
                .mapToLong(member -> cost(load.getOrDefault(member, Duration.ZERO)))
                .toArray();
        var free = indexes.keySet().stream().map(starts).toList();
        return new Question(lines(), new Question.People(costs, departments(), free), Set.of(), when);
    }

    List<Placement> placements(Found found) {
        var people = List.copyOf(indexes.keySet());
        return found.panel().stream()
                .map(placed -> new Placement(placed.line(), people.get(placed.person())))
                .toList();
    }

    private List<Line> lines() {
        return IntStream.range(0, candidates.size())
                .mapToObj(rule -> new Line(
                        eligibility.wanted(recipe.rules().get(rule)),
                        candidates.get(rule).stream().map(indexes::get).toList(),
                        recipe.rules().get(rule).eachOfAnotherTeam()))
                .toList();
    }

    private int[] departments() {
        var numbers = new HashMap<Optional<TeamKey>, Integer>();
        return indexes.keySet().stream()
                .map(eligibility.roster()::departmentOf)
                .mapToInt(department -> numbers.computeIfAbsent(department, _ -> numbers.size()))
                .toArray();
    }

    /** Grows faster than the load: two people with some are rather asked than one with much. Below zero is who is wanted most. */
    private static long cost(Duration load) {
        var minutes = Math.max(0, load.toMinutes() + 1);
        var given = Math.min(minutes, LARGEST_LOAD);
        return given * given + (minutes - given) * PER_MINUTE_OF_HINDRANCE;
    }
}
