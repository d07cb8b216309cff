@NullMarked
package dev.convene.process;

import org.jspecify.annotations.NullMarked;
