package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they are put on an opening.
 *
 * @param team who they would join; null for the opening's own
 * @param arrivesAt a stage on the path of the opening's process, for somebody already under way; null for the first
 * @param keptAway who must learn nothing of it
 * @param amongMany whether others come with them, so that nobody is told of each one alone
 */
public record Newcomer(
        OpeningId opening,
        Person person,
        @Nullable TeamKey team,
        @Nullable StageKey arrivesAt,
        Set<MemberId> keptAway,
        boolean amongMany) {}
