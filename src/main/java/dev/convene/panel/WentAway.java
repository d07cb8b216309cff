package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.time.Instant;

/**
 * Somebody will be away, or is.
 *
 * @param from as it was just said; the absence it became part of may be longer
 * @param until the first moment back
 * @param recordedBy who said so: the person, or a recruiter for them
 */
public record WentAway(AbsenceId absence, MemberId member, Instant from, Instant until, MemberId recordedBy) {}
