@NullMarked
package dev.convene.panel;

import org.jspecify.annotations.NullMarked;
