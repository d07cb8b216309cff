@NullMarked
package dev.convene.slack.candidate;

import org.jspecify.annotations.NullMarked;
