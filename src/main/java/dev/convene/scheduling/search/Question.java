package dev.convene.scheduling.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is searched: a panel for every line, at a cell in which all of it could begin, at the lowest cost. The cost of a
 * proposal is that of its cell and of each of its people; costs are whole numbers and say nothing but which is better.
 *
 * @param lines of the recipe, at least one
 * @param people everybody who may be asked
 * @param pinned people who must sit on the panel, by their index
 * @param when which cells may be taken, and what they cost
 */
public record Question(List<Line> lines, People people, Set<Integer> pinned, When when) {

    /** So that the costs of a panel and of a cell can be added up without overflow, and sorted beside an index. */
    static final long DEAREST = 1L << 36;

    public Question {
        lines = List.copyOf(lines);
        pinned = Set.copyOf(pinned);
    }

    /** How many people a panel has. */
    int seats() {
        return lines.stream().mapToInt(Line::seats).sum();
    }

    boolean isFree(int person, int cell) {
        return people.starts().get(person).has(cell);
    }

    /**
     * People, by their index.
     *
     * @param cost of asking them, at least 0
     * @param department which of the departments they are of
     * @param starts the cells at which an interview could begin for them
     */
    public record People(long[] cost, int[] department, List<Cells> starts) {

        public People {
            if (Arrays.stream(cost).anyMatch(each -> each < 0 || each >= DEAREST)) {
                throw new IllegalArgumentException("a cost is at least 0 and below " + DEAREST);
            }
        }
    }

    /**
     * The cells.
     *
     * @param allowed at which the interview may begin
     * @param cost of beginning there, at least 0
     * @param day which of the days each is of
     * @param length of the interview, in cells
     * @param spread what it costs to be near a proposal that was made already
     */
    public record When(Cells allowed, long[] cost, int[] day, int length, Spread spread) {}

    /**
     * What makes proposals differ.
     *
     * @param sameDay added for each earlier proposal of the same day
     * @param overlapping added for each earlier proposal that this one overlaps
     */
    public record Spread(long sameDay, long overlapping) {}
}
