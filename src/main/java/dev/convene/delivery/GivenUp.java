package dev.convene.delivery;

import java.time.Instant;

/**
 * What was given up for one reason.
 *
 * @param sort what stands before the first colon of their keys
 * @param reason the code of the last failure
 * @param since when the first of them was given up
 */
public record GivenUp(String sort, String reason, int count, Instant since) {}
