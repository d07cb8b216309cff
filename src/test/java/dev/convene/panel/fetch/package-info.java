@NullMarked
package dev.convene.panel.fetch;

import org.jspecify.annotations.NullMarked;
