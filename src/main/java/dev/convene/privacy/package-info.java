/** How long what is known of candidates is kept, how they get it, how it goes; so far it holds only its contract. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "process", "panel", "candidate", "scheduling", "feedback", "delivery"
        })
@NullMarked
package dev.convene.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
