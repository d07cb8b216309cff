/** Classes that break the rules for screens, so that the rules are seen to find them. */
@NullMarked
package dev.convene.slack.broken;

import org.jspecify.annotations.NullMarked;
