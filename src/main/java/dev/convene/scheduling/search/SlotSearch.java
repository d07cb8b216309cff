package dev.convene.scheduling.search;

import dev.convene.scheduling.search.Found.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the best slots, each with the best panel for it.
 *
 * <p>First a bound for every cell at once: what the cheapest people of each line who are free would cost, looked up 64 cells
 * at a time. Then the exact panel of the cell with the lowest bound, again and again, until the lowest is exact: so the first
 * answer is an optimum, and most cells are never looked at closely.
 */
public final class SlotSearch {

    private static final long CLOSED = Long.MAX_VALUE;
    private static final int INDEX_BITS = 24;

    private final Question question;
    private final List<int[]> cheapestFirst;
    private final Assignment assignment;
    /** What each cell costs at least, or exactly once its panel is known. */
    private final long[] least;

    /** What each cell costs because of the proposals already made. */
    private final long[] spread;

    private final Map<Integer, List<Placed>> panels = new HashMap<>();

    private SlotSearch(Question question) {
        this.question = question;
        this.cheapestFirst = question.lines().stream().map(this::byCost).toList();
        this.assignment = new Assignment(question, cheapestFirst);
        this.least = new long[question.when().allowed().size()];
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
        setBounds();
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

    private void setBounds() {
        var open = question.when().allowed().copy();
        question.pinned()
                .forEach(person -> open.keepOnly(question.people().starts().get(person)));
        for (var line = 0; line < cheapestFirst.size(); line++) {
            open.keepOnly(addCheapest(open, line));
        }
        for (var cell = 0; cell < least.length; cell++) {
            least[cell] = open.has(cell) ? least[cell] + question.when().cost()[cell] : CLOSED;
        }
    }

    /** Adds what the line costs at least to each cell, and returns the cells at which it can be filled. */
    private Cells addCheapest(Cells open, int line) {
        var seats = question.lines().get(line).seats();
        var filled =
                Stream.generate(() -> Cells.none(open.size())).limit(seats + 1).toArray(Cells[]::new);
        filled[0] = open.copy();
        for (var person : cheapestFirst.get(line)) {
            var cost = question.people().cost()[person];
            var starts = question.people().starts().get(person);
            for (var taken = seats - 1; taken >= 0; taken--) {
                filled[taken].moveTo(filled[taken + 1], starts, cell -> least[cell] += cost);
            }
            if (Arrays.stream(filled, 0, seats).allMatch(Cells::isEmpty)) {
                break;
            }
        }
        return filled[seats];
    }

    /** Below 0 if no cell is left. */
    private int lowest() {
        var lowest = -1;
        for (var cell = 0; cell < least.length; cell++) {
            if (least[cell] != CLOSED && (lowest < 0 || least[cell] + spread[cell] < least[lowest] + spread[lowest])) {
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
                .orElse(CLOSED);
    }

    private Found take(int cell) {
        var when = question.when();
        var found = new Found(cell, Objects.requireNonNull(panels.get(cell)), least[cell]);
        least[cell] = CLOSED;
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
