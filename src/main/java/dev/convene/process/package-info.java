/** The hiring process as a team wrote it down, in immutable versions. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package dev.convene.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
