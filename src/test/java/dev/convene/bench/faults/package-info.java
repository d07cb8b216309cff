/** The fault campaign: the bot as separate processes under load, and everything around it broken on purpose. */
@NullMarked
package dev.convene.bench.faults;

import org.jspecify.annotations.NullMarked;
