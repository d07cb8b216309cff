package dev.convene.scheduling.search;

import dev.convene.scheduling.search.Found.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units go from the source through lines, and departments where they must differ, and people to the sink. */
final class Network {

    /** Above the cost of any panel: whoever is pinned sits before anybody is cheap. */
    private static final long PINNED = Question.DEAREST << 12;

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    private final Question question;
    private final List<int[]> cheapestFirst;
    private final int cell;
    private final Map<Integer, Integer> nodeOf = new HashMap<>();
    private final List<Seat> choices = new ArrayList<>();
    private int nodes = 2;

    /** @param cheapestFirst the people of each line, in the order of their costs */
    Network(Question question, List<int[]> cheapestFirst, int cell) {
        this.question = question;
        this.cheapestFirst = cheapestFirst;
        this.cell = cell;
    }

    /** Somebody who could be placed. */
    private record Seat(Placed placed, int line, int group, int person) {}

    /** Empty if the people who are free then do not fill the lines. */
    Optional<List<Placed>> solve() {
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
        return flow.send(question.seats(), SOURCE, SINK) ? read(flow, arcs) : Optional.empty();
    }

    private void choose(int line, int node) {
        var apart = question.lines().get(line).eachOfAnotherDepartment();
        var groups = new HashMap<Integer, Integer>();
        var taken = new HashMap<Integer, Integer>();
        for (var person : cheapestFirst.get(line)) {
            if (!question.isFree(person, cell)) {
                continue;
            }
            var department = apart ? question.people().department()[person] : -1;
            if (taken.merge(department, 1, Integer::sum) <= question.seats()
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
