package dev.convene.scheduling;

import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a chosen panel against its recipe. A pure function; an empty list means that the panel will do. */
record RecipeCheck(Recipe recipe, Eligibility eligibility) {

    List<Shortfall> of(List<Placement> panel) {
        return Stream.concat(
                        twice(panel),
                        IntStream.range(0, recipe.rules().size()).boxed().flatMap(rule -> check(rule, of(rule, panel))))
                .toList();
    }

    /** As {@link #of}, for a panel that may be smaller than the recipe asks for. */
    List<Shortfall> ofSmaller(List<Placement> panel) {
        return of(panel).stream()
                .filter(shortfall -> shortfall.kind() != Shortfall.Kind.TOO_FEW)
                .toList();
    }

    private Stream<Shortfall> check(int rule, List<MemberId> people) {
        var line = recipe.rules().get(rule);
        if (line.ofTargetTeam() && eligibility.targetTeam() == null) {
            return Stream.of(Shortfall.of(rule, Shortfall.Kind.TARGET_TEAM_UNKNOWN, 0));
        }
        return Stream.of(
                        notEligible(rule, line, people), sameDepartment(rule, line, people), number(rule, line, people))
                .flatMap(List::stream);
    }

    private static Stream<Shortfall> twice(List<Placement> panel) {
        var seen = new HashSet<MemberId>();
        return panel.stream()
                .filter(placement -> !seen.add(placement.member()))
                .map(placement -> Shortfall.of(placement.rule(), Shortfall.Kind.TWICE, placement.member()));
    }

    private List<Shortfall> notEligible(int rule, SeatRule line, List<MemberId> people) {
        var allowed = eligibility.under(line);
        return people.stream()
                .filter(person -> !allowed.contains(person))
                .map(person -> Shortfall.of(rule, Shortfall.Kind.NOT_ELIGIBLE, person))
                .toList();
    }

    private List<Shortfall> sameDepartment(int rule, SeatRule line, List<MemberId> people) {
        if (!line.eachOfAnotherTeam()) {
            return List.of();
        }
        var seen = new HashSet<TeamKey>();
        var clashes = new ArrayList<Shortfall>();
        people.forEach(person -> eligibility
                .roster()
                .departmentOf(person)
                .filter(department -> !seen.add(department))
                .ifPresent(twice -> clashes.add(Shortfall.of(rule, Shortfall.Kind.SAME_DEPARTMENT, person))));
        return clashes;
    }

    private List<Shortfall> number(int rule, SeatRule line, List<MemberId> people) {
        var wanted = eligibility.wanted(line);
        if (people.size() < wanted) {
            return List.of(Shortfall.of(rule, Shortfall.Kind.TOO_FEW, wanted - people.size()));
        }
        return people.size() > wanted
                ? List.of(Shortfall.of(rule, Shortfall.Kind.TOO_MANY, people.size() - wanted))
                : List.of();
    }

    private static List<MemberId> of(int rule, List<Placement> panel) {
        return panel.stream()
                .filter(placement -> placement.rule() == rule)
                .map(Placement::member)
                .toList();
    }
}
