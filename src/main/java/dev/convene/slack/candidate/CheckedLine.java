package dev.convene.slack.candidate;

import dev.convene.candidate.Checked;
import dev.convene.slack.Words;
import org.jspecify.annotations.Nullable;

/**
 * A pasted line with what is said of it.
 *
 * @param why it cannot be added; null where it can
 */
record CheckedLine(Checked checked, @Nullable Words why) {}
