@NullMarked
package dev.convene.slack.home;

import org.jspecify.annotations.NullMarked;
