/** Whole hiring processes, told as the people in them live them: typed, pressed, filled in and read in Slack. */
@NullMarked
package dev.convene.journey;

import org.jspecify.annotations.NullMarked;
