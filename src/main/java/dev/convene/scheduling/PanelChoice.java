package dev.convene.scheduling;

import dev.convene.process.Recipe;
import dev.convene.scheduling.search.Cells;
import dev.convene.scheduling.search.Question;
import dev.convene.scheduling.search.SlotSearch;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses the panel that satisfies a recipe and weighs least on those who are loaded already. A pure function. */
final class PanelChoice {

    /** No times to choose from: one cell, at which everybody could begin. */
    private static final Question.When AT_ONCE =
            new Question.When(Cells.all(1), new long[1], new int[1], 1, new Question.Spread(0, 0));

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
        return eligibility.wanted(recipe.rules().get(rule));
    }

    /** Empty if no panel satisfies the recipe. */
    Optional<List<Placement>> choose() {
        var candidates = IntStream.range(0, recipe.rules().size())
                .mapToObj(this::candidates)
                .toList();
        var question = new PanelQuestion(recipe, eligibility, candidates);
        return SlotSearch.best(question.ask(load, _ -> AT_ONCE.allowed(), AT_ONCE), 1).stream()
                .findFirst()
                .map(question::placements);
    }

    /** As {@link #choose}, with seats left empty for which nobody is there. */
    List<Placement> asManyAsPossible() {
        var chosen = new ArrayList<Placement>();
        for (var rule = 0; rule < recipe.rules().size(); rule++) {
            var line = rule;
            for (var seat = 0; seat < seats(rule); seat++) {
                candidates(rule).stream()
                        .filter(person -> fits(line, person, chosen))
                        .findFirst()
                        .ifPresent(person -> chosen.add(new Placement(line, person)));
            }
        }
        return chosen;
    }

    private boolean fits(int rule, MemberId person, List<Placement> chosen) {
        var roster = eligibility.roster();
        var apart = recipe.rules().get(rule).eachOfAnotherTeam();
        return chosen.stream()
                .noneMatch(taken -> taken.member().equals(person)
                        || apart
                                && taken.rule() == rule
                                && roster.departmentOf(taken.member()).equals(roster.departmentOf(person)));
    }
}
