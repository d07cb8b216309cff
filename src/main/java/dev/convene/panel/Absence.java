package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A time in which somebody sits on no panel. Nobody is asked why, so nothing here could tell.
 *
 * @param until the first moment at which the person is back
 * @param zone the one that its days were meant in
 * @param recordedBy the person, or a recruiter for them
 */
public record Absence(AbsenceId id, MemberId member, Instant from, Instant until, ZoneId zone, MemberId recordedBy) {}
