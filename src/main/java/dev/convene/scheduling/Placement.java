package dev.convene.scheduling;

import dev.convene.shared.MemberId;

/**
 * Somebody chosen for a seat.
 *
 * @param rule the line of the recipe, counted from 0
 */
public record Placement(int rule, MemberId member) {

    /** The line of somebody who sat there though no line of the recipe asks for them. */
    public static final int BESIDE = -1;
}
