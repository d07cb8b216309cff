/** Figures and overviews, read only. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "process", "panel", "candidate", "scheduling", "feedback"})
@NullMarked
package dev.convene.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
