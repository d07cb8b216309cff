/** Letters to candidates: read, changed and sent by recruiters; and the templates they are made from. */
@NullMarked
package dev.convene.slack.letter;

import org.jspecify.annotations.NullMarked;
