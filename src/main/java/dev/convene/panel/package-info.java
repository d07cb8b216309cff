/** Who interviews: pools, teams, and what a recipe's line asks of them. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package dev.convene.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
