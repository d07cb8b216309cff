package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.List;

/**
 * Openings that passed from one recruiter to another at once.
 *
 * @param actor who saw to it: either of the two, or somebody else
 * @param openings as they are now, by title
 */
public record HandOver(HandOverId id, MemberId from, MemberId to, MemberId actor, List<Opening> openings) {

    public HandOver {
        openings = List.copyOf(openings);
    }
}
