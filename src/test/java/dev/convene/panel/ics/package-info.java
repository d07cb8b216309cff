@NullMarked
package dev.convene.panel.ics;

import org.jspecify.annotations.NullMarked;
