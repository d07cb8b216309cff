package dev.convene.scheduling.search;

import java.util.List;

/**
 * A slot with its panel.
 *
 * @param cell at which it begins
 * @param panel everybody on it, in the order of the recipe's lines
 * @param cost of its cell and its people together, without what spread them over days
 */
public record Found(int cell, List<Placed> panel, long cost) {

    /** Somebody on a seat of a line, both by their index. */
    public record Placed(int line, int person) {}
}
