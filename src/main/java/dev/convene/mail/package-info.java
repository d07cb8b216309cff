/** Letters to candidates: their words, and whether they were sent. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "process", "panel", "candidate", "scheduling", "feedback", "delivery"
        })
@NullMarked
package dev.convene.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
