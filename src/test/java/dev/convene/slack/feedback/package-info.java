@NullMarked
package dev.convene.slack.feedback;

import org.jspecify.annotations.NullMarked;
