/** Scorecards: asked for, written, read together; and the decision that follows. */
@NullMarked
package dev.convene.slack.feedback;

import org.jspecify.annotations.NullMarked;
