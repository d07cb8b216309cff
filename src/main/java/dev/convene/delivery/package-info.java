/** What must reach someone: wishes for notices, letters and rooms, and the loop that fulfils them. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.convene.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
