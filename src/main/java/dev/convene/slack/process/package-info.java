/** The hiring processes as a team wrote them down, to be read stage by stage. */
@NullMarked
package dev.convene.slack.process;

import org.jspecify.annotations.NullMarked;
