package dev.convene.panel;

import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import java.util.Set;

/**
 * People are in a pool who were not in it before.
 *
 * @param others who was in it already, and still is
 */
public record JoinedPool(PoolKey pool, Set<MemberId> newcomers, Set<MemberId> others) {}
