@NullMarked
package dev.convene.slack.process;

import org.jspecify.annotations.NullMarked;
