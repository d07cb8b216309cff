@NullMarked
package dev.convene.slack.letter;

import org.jspecify.annotations.NullMarked;
