package dev.convene.scheduling.search;

import dev.convene.scheduling.search.Found.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest panel at one cell. Where the cheapest people of each line get along, it is they; else a flow through lines,
 * departments and people decides.
 *
 * <p>Of each line (of each department, where departments must differ) only as many people are looked at as the whole panel
 * has seats: of more than that, one is always free, so nothing is missed.
 */
final class Assignment {

    private final Question question;
    private final List<int[]> cheapestFirst;
    private final int seats;

    /** @param cheapestFirst the people of each line, in the order of their costs */
    Assignment(Question question, List<int[]> cheapestFirst) {
        this.question = question;
        this.cheapestFirst = cheapestFirst;
        this.seats = question.seats();
    }

    /** Empty if the people who are free then do not fill the lines. */
    Optional<List<Placed>> at(int cell) {
        var cheapest = cheapestOfEach(cell);
        return getAlong(cheapest) ? Optional.of(cheapest) : new Network(question, cheapestFirst, cell).solve();
    }

    long cost(List<Placed> panel) {
        return panel.stream()
                .mapToLong(placed -> question.people().cost()[placed.person()])
                .sum();
    }

    private List<Placed> cheapestOfEach(int cell) {
        var panel = new ArrayList<Placed>(seats);
        for (var line = 0; line < cheapestFirst.size(); line++) {
            var open = question.lines().get(line).seats();
            for (var person : cheapestFirst.get(line)) {
                if (open > 0 && question.isFree(person, cell)) {
                    panel.add(new Placed(line, person));
                    open--;
                }
                if (open == 0) {
                    break;
                }
            }
        }
        return panel;
    }

    private boolean getAlong(List<Placed> panel) {
        var people = new HashSet<Integer>();
        var departments = new HashSet<List<Integer>>();
        return panel.size() == seats
                && panel.stream().allMatch(placed -> people.add(placed.person()) && departments.add(claim(placed)))
                && people.containsAll(question.pinned());
    }

    /** What nobody else may have: a department within a line, or what is one's own anyway. */
    private List<Integer> claim(Placed placed) {
        return question.lines().get(placed.line()).eachOfAnotherDepartment()
                ? List.of(placed.line(), question.people().department()[placed.person()])
                : List.of(-1, placed.person());
    }
}
