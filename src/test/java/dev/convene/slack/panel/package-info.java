@NullMarked
package dev.convene.slack.panel;

import org.jspecify.annotations.NullMarked;
