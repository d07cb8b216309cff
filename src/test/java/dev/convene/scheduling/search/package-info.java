@NullMarked
package dev.convene.scheduling.search;

import org.jspecify.annotations.NullMarked;
