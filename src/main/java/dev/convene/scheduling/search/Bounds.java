package dev.convene.scheduling.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What each cell costs at least: the cheapest people of each line who are free then, looked up 64 cells at a time. */
final class Bounds {

    /** Of a cell at which the lines cannot be filled. */
    static final long CLOSED = Long.MAX_VALUE;

    private final Question question;
    private final List<int[]> cheapestFirst;
    private final long[] least;

    /** @param cheapestFirst the people of each line, in the order of their costs */
    Bounds(Question question, List<int[]> cheapestFirst) {
        this.question = question;
        this.cheapestFirst = cheapestFirst;
        this.least = new long[question.when().allowed().size()];
    }

    /** The least that a panel would cost at each cell, or {@link #CLOSED}. */
    long[] ofEachCell() {
        var open = question.when().allowed().copy();
        question.pinned()
                .forEach(person -> open.keepOnly(question.people().starts().get(person)));
        for (var line = 0; line < cheapestFirst.size(); line++) {
            open.keepOnly(addCheapest(open, line));
        }
        for (var cell = 0; cell < least.length; cell++) {
            least[cell] = open.has(cell) ? least[cell] + question.when().cost()[cell] : CLOSED;
        }
        return least;
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
}
