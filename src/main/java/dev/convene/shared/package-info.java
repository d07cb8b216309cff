/** What every module speaks of: ids, slugs, and the business clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.convene.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
