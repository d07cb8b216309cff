/** How requests reach the bot and how it reaches Slack: HTTP, Socket Mode, settings, health. */
@NullMarked
package dev.convene.slack.wire;

import org.jspecify.annotations.NullMarked;
