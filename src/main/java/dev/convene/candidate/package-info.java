/** Openings, candidates, and each one's way through the process. */
@ApplicationModule(allowedDependencies = {"shared", "access", "process"})
@NullMarked
package dev.convene.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
