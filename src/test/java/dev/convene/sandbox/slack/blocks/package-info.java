/** Slack's published limits on blocks, elements and views, as tables and the walk that applies them. */
@NullMarked
package dev.convene.sandbox.slack.blocks;

import org.jspecify.annotations.NullMarked;
