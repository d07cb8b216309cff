/** Carries notices and rooms to Slack: once, in place, and found again where the outcome was unknown. */
@NullMarked
package dev.convene.slack.post;

import org.jspecify.annotations.NullMarked;
