/** Reads from an iCalendar file when somebody is busy, and nothing else. Pure: no clock, no database, no network. */
@NullMarked
package dev.convene.panel.ics;

import org.jspecify.annotations.NullMarked;
