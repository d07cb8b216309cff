package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.time.Instant;

/**
 * Something done about a candidacy that can be undone for a while.
 *
 * @param entry counts up over everything that was ever done; tells this act from an earlier one of the same kind
 * @param by who did it
 * @param before where the candidacy stood
 */
public record Undoable(long entry, MemberId by, History.What what, Instant at, Standing before) {}
