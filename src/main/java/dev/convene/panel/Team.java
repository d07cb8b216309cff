package dev.convene.panel;

import dev.convene.shared.TeamKey;
import org.jspecify.annotations.Nullable;

/**
 * A department or, below one, a product team.
 *
 * @param name as the company calls it; people's own text
 * @param parent the team it belongs to; null for a department
 */
public record Team(TeamKey key, String name, @Nullable TeamKey parent) {}
