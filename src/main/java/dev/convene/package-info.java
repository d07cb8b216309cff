@NullMarked
package dev.convene;

import org.jspecify.annotations.NullMarked;
