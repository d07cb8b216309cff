/** Who interviews: pools and teams, filled several people at once. */
@NullMarked
package dev.convene.slack.panel;

import org.jspecify.annotations.NullMarked;
