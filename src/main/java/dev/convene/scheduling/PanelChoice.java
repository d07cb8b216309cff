package dev.convene.scheduling;

import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses a panel that satisfies a recipe, the least loaded first. A pure function.
 *
 * <p>Depth first over the seats, the scarcest line first, with a way back. Each line looks at no more people of one
 * department than the whole panel has seats: of more than that, one is always free, so nothing is missed.
 */
final class PanelChoice {

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
        var open = new ArrayList<Integer>();
        for (var rule = 0; rule < recipe.rules().size(); rule++) {
            for (var seat = 0; seat < seats(rule); seat++) {
                open.add(rule);
            }
        }
        var shortlists = shortlists(open.size());
        open.sort(Comparator.comparingInt(rule -> shortlists.get(rule).size() - seats(rule)));
        var chosen = new ArrayList<Placement>();
        return fill(open, shortlists, chosen)
                ? Optional.of(chosen.stream()
                        .sorted(Comparator.comparingInt(Placement::rule))
                        .toList())
                : Optional.empty();
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

    private boolean fill(List<Integer> open, List<List<MemberId>> shortlists, List<Placement> chosen) {
        if (chosen.size() == open.size()) {
            return true;
        }
        var rule = open.get(chosen.size());
        for (var person : shortlists.get(rule)) {
            if (fits(rule, person, chosen)) {
                chosen.add(new Placement(rule, person));
                if (fill(open, shortlists, chosen)) {
                    return true;
                }
                chosen.removeLast();
            }
        }
        return false;
    }

    private boolean fits(int rule, MemberId person, List<Placement> chosen) {
        return chosen.stream().noneMatch(taken -> taken.member().equals(person))
                && (!recipe.rules().get(rule).eachOfAnotherTeam()
                        || chosen.stream()
                                .filter(taken -> taken.rule() == rule)
                                .noneMatch(taken -> sameDepartment(taken.member(), person)));
    }

    private boolean sameDepartment(MemberId one, MemberId other) {
        return eligibility
                .roster()
                .departmentOf(one)
                .equals(eligibility.roster().departmentOf(other));
    }

    private List<List<MemberId>> shortlists(int seats) {
        var lists = new ArrayList<List<MemberId>>();
        for (var rule = 0; rule < recipe.rules().size(); rule++) {
            lists.add(shortlist(recipe.rules().get(rule), candidates(rule), seats));
        }
        return lists;
    }

    private List<MemberId> shortlist(SeatRule rule, List<MemberId> people, int seats) {
        if (!rule.eachOfAnotherTeam()) {
            return people.subList(0, Math.min(people.size(), seats));
        }
        var perDepartment = new HashMap<TeamKey, Integer>();
        return people.stream()
                .filter(person -> eligibility
                        .roster()
                        .departmentOf(person)
                        .filter(department -> perDepartment.merge(department, 1, Integer::sum) <= seats)
                        .isPresent())
                .toList();
    }
}
