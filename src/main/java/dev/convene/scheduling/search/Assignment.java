package dev.convene.scheduling.search;

import dev.convene.scheduling.search.Found.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cheapest panel at one cell. Where the cheapest people of each line get along, it is they; else a flow through lines,
 * departments and people decides.
 *
 * <p>Of each line (of each department, where departments must differ) only as many people are looked at as the whole panel
 * has seats: of more than that, one is always free, so nothing is missed.
 */
final class Assignment {

    /** Above the cost of any panel: whoever is pinned sits before anybody is cheap. */
    private static final long PINNED = Question.DEAREST << 12;

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
        return getAlong(cheapest) ? Optional.of(cheapest) : new Network(cell).solve();
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
                if (open > 0 && isFree(person, cell)) {
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

    private boolean isFree(int person, int cell) {
        return question.people().starts().get(person).has(cell);
    }

    /** Units go from the source through lines, and departments where they must differ, and people to the sink. */
    private final class Network {

        private static final int SOURCE = 0;
        private static final int SINK = 1;

        private final int cell;
        private final Map<Integer, Integer> nodeOf = new HashMap<>();
        private final List<Seat> choices = new ArrayList<>();
        private int nodes = 2;

        private Network(int cell) {
            this.cell = cell;
        }

        /** Somebody who could be placed. */
        private record Seat(Placed placed, int line, int group, int person) {}

        private Optional<List<Placed>> solve() {
            var lines = new ArrayList<Integer>();
            for (var line = 0; line < cheapestFirst.size(); line++) {
                lines.add(nodes++);
                choose(line, lines.getLast());
            }
            var flow = new Flow(nodes);
            for (var line = 0; line < lines.size(); line++) {
                flow.arc(SOURCE, lines.get(line), question.lines().get(line).seats(), 0);
            }
            var groups = new HashSet<Integer>();
            choices.stream()
                    .filter(seat -> seat.group() != seat.line() && groups.add(seat.group()))
                    .forEach(seat -> flow.arc(seat.line(), seat.group(), 1, 0));
            var arcs = choices.stream()
                    .map(seat -> flow.arc(seat.group(), seat.person(), 1, 0))
                    .toList();
            nodeOf.forEach((person, node) -> flow.arc(node, SINK, 1, costOf(person)));
            return flow.send(seats, SOURCE, SINK) ? read(flow, arcs) : Optional.empty();
        }

        private void choose(int line, int node) {
            var apart = question.lines().get(line).eachOfAnotherDepartment();
            var groups = new HashMap<Integer, Integer>();
            var taken = new HashMap<Integer, Integer>();
            for (var person : cheapestFirst.get(line)) {
                if (!isFree(person, cell)) {
                    continue;
                }
                var department = apart ? question.people().department()[person] : -1;
                if (taken.merge(department, 1, Integer::sum) <= seats
                        || question.pinned().contains(person)) {
                    var group = apart ? groups.computeIfAbsent(department, _ -> nodes++) : node;
                    var seat = nodeOf.computeIfAbsent(person, _ -> nodes++);
                    choices.add(new Seat(new Placed(line, person), node, group, seat));
                }
            }
        }

        private long costOf(int person) {
            var own = question.people().cost()[person];
            return question.pinned().contains(person) ? own - PINNED : own;
        }

        private Optional<List<Placed>> read(Flow flow, List<Integer> arcs) {
            var panel = new ArrayList<Placed>();
            for (var choice = 0; choice < choices.size(); choice++) {
                if (flow.carries(arcs.get(choice))) {
                    panel.add(choices.get(choice).placed());
                }
            }
            var people = panel.stream().map(Placed::person).toList();
            return people.containsAll(question.pinned()) ? Optional.of(panel) : Optional.empty();
        }
    }
}
