/**
 * Finds slots and panels: pure functions over bit sets and numbers, without a clock, a database, or a name. The module around
 * it turns people into indices and answers back into people.
 */
@NullMarked
package dev.convene.scheduling.search;

import org.jspecify.annotations.NullMarked;
