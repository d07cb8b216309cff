/** Who is who, who may do what for the whole company, and the trail of who saw what. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.convene.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
