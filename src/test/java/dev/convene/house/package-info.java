/** The rules of the house, as checks, and the proof that each check can fail. */
@NullMarked
package dev.convene.house;

import org.jspecify.annotations.NullMarked;
