package dev.convene.scheduling;

import dev.convene.process.Count;
import dev.convene.process.Recipe;
import dev.convene.scheduling.search.Cells;
import dev.convene.scheduling.search.Line;
import dev.convene.scheduling.search.Question;
import dev.convene.scheduling.search.SlotSearch;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Chooses the panel that satisfies a recipe and weighs least on those who are loaded already. A pure function. */
final class PanelChoice {

    /** No times to choose from: one cell, at which everybody could begin. */
    private static final Question.When AT_ONCE =
            new Question.When(Cells.all(1), new long[1], new int[1], 1, new Question.Spread(0, 0));

    private static final long LARGEST_LOAD = 100_000;

    private final Recipe recipe;
    private final Eligibility eligibility;
    private final Map<MemberId, Duration> load;

    PanelChoice(Recipe recipe, Eligibility eligibility, Map<MemberId, Duration> load) {
        this.recipe = recipe;
        this.eligibility = eligibility;
        this.load = load;
    }

    /** Who may take a seat of each line, the least loaded first. */
    List<MemberId> candidates(int rule) {
        return eligibility.under(recipe.rules().get(rule)).stream()
                .sorted(Comparator.comparing((MemberId person) -> load.getOrDefault(person, Duration.ZERO))
                        .thenComparing(MemberId::value))
                .toList();
    }

    /** How many seats a line has: for "all of" as many as there are people, at least one. */
    int seats(int rule) {
        return switch (recipe.rules().get(rule).count()) {
            case Count.Exactly exactly -> exactly.people();
            case Count.Everyone _ -> Math.max(1, candidates(rule).size());
        };
    }

    /** Empty if no panel satisfies the recipe. */
    Optional<List<Placement>> choose() {
        var people = IntStream.range(0, recipe.rules().size())
                .boxed()
                .flatMap(rule -> candidates(rule).stream())
                .distinct()
                .toList();
        var question = new Question(lines(people), people(people), Set.of(), AT_ONCE);
        return SlotSearch.best(question, 1).stream()
                .findFirst()
                .map(found -> found.panel().stream()
                        .map(placed -> new Placement(placed.line(), people.get(placed.person())))
                        .toList());
    }

    private List<Line> lines(List<MemberId> people) {
        var index =
                IntStream.range(0, people.size()).boxed().collect(Collectors.toMap(people::get, Function.identity()));
        return IntStream.range(0, recipe.rules().size())
                .mapToObj(rule -> new Line(
                        seats(rule),
                        candidates(rule).stream().map(index::get).toList(),
                        recipe.rules().get(rule).eachOfAnotherTeam()))
                .toList();
    }

    private Question.People people(List<MemberId> people) {
        var roster = eligibility.roster();
        var departments = people.stream().map(roster::departmentOf).toList();
        return new Question.People(
                people.stream().mapToLong(this::cost).toArray(),
                departments.stream().mapToInt(departments::indexOf).toArray(),
                Collections.nCopies(people.size(), AT_ONCE.allowed()));
    }

    /** Grows faster than the load: two people with some are rather asked than one with much. */
    private long cost(MemberId person) {
        var minutes = Math.min(load.getOrDefault(person, Duration.ZERO).toMinutes(), LARGEST_LOAD);
        return minutes * minutes;
    }
}
