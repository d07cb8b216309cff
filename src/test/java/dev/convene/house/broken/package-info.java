/** Classes that break the rules of the house, so that the rules are seen to find them. */
@NullMarked
package dev.convene.house.broken;

import org.jspecify.annotations.NullMarked;
