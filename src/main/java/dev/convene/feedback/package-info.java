/** Scorecards, sealed until all who were there have submitted. */
@ApplicationModule(allowedDependencies = {"shared", "access", "process", "panel", "candidate", "scheduling"})
@NullMarked
package dev.convene.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
