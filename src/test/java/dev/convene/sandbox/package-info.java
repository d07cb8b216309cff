/** The demo around the local Slack: its page in the browser, its members, its clock. */
@NullMarked
package dev.convene.sandbox;

import org.jspecify.annotations.NullMarked;
