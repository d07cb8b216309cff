package dev.convene.scheduling.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of cells of a grid of time, one bit each. Unlike {@link java.util.BitSet} it moves along the grid, and lets the search
 * look at 64 cells at once.
 */
public final class Cells {

    private final int size;
    private final long[] words;

    private Cells(int size, long[] words) {
        this.size = size;
        this.words = words;
    }

    /** @param size how many cells the grid has */
    public static Cells none(int size) {
        return new Cells(size, new long[(size + Long.SIZE - 1) / Long.SIZE]);
    }

    /** @param size how many cells the grid has */
    public static Cells all(int size) {
        var cells = none(size);
        cells.add(0, size);
        return cells;
    }

    public int size() {
        return size;
    }

    public Cells copy() {
        return new Cells(size, words.clone());
    }

    /** Adds the cells from the first, included, to the last, excluded; what lies outside of the grid is left out. */
    public void add(int from, int to) {
        for (var cell = Math.max(0, from); cell < Math.min(size, to); cell++) {
            words[cell >> 6] |= 1L << cell;
        }
    }

    /** Takes the cells from the first, included, to the last, excluded, out. */
    public void remove(int from, int to) {
        for (var cell = Math.max(0, from); cell < Math.min(size, to); cell++) {
            words[cell >> 6] &= ~(1L << cell);
        }
    }

    public void keepOnly(Cells other) {
        for (var word = 0; word < words.length; word++) {
            words[word] &= other.words[word];
        }
    }

    public boolean has(int cell) {
        return (words[cell >> 6] & 1L << cell) != 0;
    }

    public boolean isEmpty() {
        return Arrays.stream(words).allMatch(word -> word == 0);
    }

    public int count() {
        return Arrays.stream(words).mapToInt(Long::bitCount).sum();
    }

    /** In their order. */
    public IntStream stream() {
        return IntStream.range(0, size).filter(this::has);
    }

    /** Where a stretch of so many cells begins that are all in this set. */
    public Cells startsOf(int length) {
        var starts = copy();
        var reach = 1;
        while (reach < length) {
            var step = Math.min(reach, length - reach);
            starts.keepOnly(starts.earlierBy(step));
            reach += step;
        }
        return starts;
    }

    /** Moves the cells that both this and the filter hold over to another set, and tells of each. */
    void moveTo(Cells other, Cells filter, Each each) {
        for (var word = 0; word < words.length; word++) {
            var moved = words[word] & filter.words[word];
            words[word] ^= moved;
            other.words[word] |= moved;
            for (; moved != 0; moved &= moved - 1) {
                each.cell((word << 6) + Long.numberOfTrailingZeros(moved));
            }
        }
    }

    @Override
    public String toString() {
        return stream().boxed().toList().toString();
    }

    private Cells earlierBy(int cells) {
        var shifted = new long[words.length];
        var whole = cells >> 6;
        for (var word = 0; word + whole < words.length; word++) {
            shifted[word] = words[word + whole] >>> cells;
            if ((cells & 63) != 0 && word + whole + 1 < words.length) {
                shifted[word] |= words[word + whole + 1] << -cells;
            }
        }
        return new Cells(size, shifted);
    }

    /** Is told of a cell. */
    @FunctionalInterface
    interface Each {
        void cell(int cell);
    }
}
