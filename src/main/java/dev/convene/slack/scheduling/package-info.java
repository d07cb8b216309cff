/** Booking interviews, asking panels, and what everybody concerned sees of it. */
@NullMarked
package dev.convene.slack.scheduling;

import org.jspecify.annotations.NullMarked;
