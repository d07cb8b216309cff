/** Fetches a file from an address that somebody typed, without letting the address reach where it should not. */
@NullMarked
package dev.convene.panel.fetch;

import org.jspecify.annotations.NullMarked;
