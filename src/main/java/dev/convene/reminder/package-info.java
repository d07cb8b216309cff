/** What is due when, and for whom; rows planned with the business change, rung by Quartz. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "process", "panel", "candidate", "scheduling", "feedback", "delivery"
        })
@NullMarked
package dev.convene.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
