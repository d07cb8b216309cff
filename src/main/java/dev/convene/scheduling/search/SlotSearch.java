package dev.convene.scheduling.search;

import dev.convene.scheduling.search.Found.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the best slots, each with the best panel for it.
 *
 * <p>First a bound for every cell at once: what the cheapest people of each line who are free would cost, looked up 64 cells
 * at a time. Then the exact panel of the cell with the lowest bound, again and again, until the lowest is exact: so the first
 * answer is an optimum, and most cells are never looked at closely.
 */
public final class SlotSearch {

    private static final int INDEX_BITS = 24;

    private final Question question;
    private final Assignment assignment;
    /** What each cell costs at least, or exactly once its panel is known. */
    private final long[] least;

    /** What each cell costs because of the proposals already made. */
    private final long[] spread;

    private final Map<Integer, List<Placed>> panels = new HashMap<>();

    private SlotSearch(Question question) {
        this.question = question;
        var cheapestFirst = question.lines().stream().map(this::byCost).toList();
        this.assignment = new Assignment(question, cheapestFirst);
        this.least = new Bounds(question, cheapestFirst).ofEachCell();
        this.spread = new long[least.length];
    }

    /**
     * Finds slots, the best first. Each one but the first is the best beside those before it: see {@link Question.Spread}.
     *
     * @return at most so many; empty if no panel is free together at any cell
     */
    public static List<Found> best(Question question, int most) {
        return new SlotSearch(question).best(most);
    }

    private List<Found> best(int most) {
        var found = new ArrayList<Found>();
        for (var cell = lowest(); cell >= 0 && found.size() < most; cell = lowest()) {
            if (panels.containsKey(cell)) {
                found.add(take(cell));
            } else {
                lookClosely(cell);
            }
        }
        return found;
    }

    /** Below 0 if no cell is left. */
    private int lowest() {
        var lowest = -1;
        for (var cell = 0; cell < least.length; cell++) {
            if (least[cell] != Bounds.CLOSED
                    && (lowest < 0 || least[cell] + spread[cell] < least[lowest] + spread[lowest])) {
                lowest = cell;
            }
        }
        return lowest;
    }

    private void lookClosely(int cell) {
        var panel = assignment.at(cell);
        panel.ifPresent(placed -> panels.put(cell, placed));
        least[cell] = panel.map(
                        placed -> assignment.cost(placed) + question.when().cost()[cell])
                .orElse(Bounds.CLOSED);
    }

    private Found take(int cell) {
        var when = question.when();
        var found = new Found(cell, Objects.requireNonNull(panels.get(cell)), least[cell]);
        least[cell] = Bounds.CLOSED;
        for (var other = 0; other < spread.length; other++) {
            spread[other] +=
                    when.day()[other] == when.day()[cell] ? when.spread().sameDay() : 0;
            spread[other] +=
                    Math.abs(other - cell) < when.length() ? when.spread().overlapping() : 0;
        }
        return found;
    }

    private int[] byCost(Line line) {
        var cost = question.people().cost();
        var keys = line.people().stream()
                .mapToLong(person -> cost[person] << INDEX_BITS | person)
                .sorted()
                .toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & (1 << INDEX_BITS) - 1))
                .toArray();
    }
}
