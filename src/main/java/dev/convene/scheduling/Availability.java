package dev.convene.scheduling;

import dev.convene.panel.BusyTimes;
import dev.convene.shared.MemberId;
import java.util.Set;

/**
 * Who cannot be counted on at a time, each under the first reason that holds.
 *
 * @param away who said so
 * @param holiday who keeps a public holiday
 * @param elsewhen who works at other hours
 * @param calendars what is known from calendars, of those who are not away
 */
public record Availability(
        Set<MemberId> away, Set<MemberId> holiday, Set<MemberId> elsewhen, BusyTimes.Taken calendars) {

    /** Everybody is there. */
    public static final Availability ALL_THERE = new Availability(Set.of(), Set.of(), Set.of(), BusyTimes.Taken.NOBODY);
}
