/** Interviews: who sits on which panel, when, and what they answered. */
@ApplicationModule(allowedDependencies = {"shared", "access", "process", "panel", "candidate"})
@NullMarked
package dev.convene.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
