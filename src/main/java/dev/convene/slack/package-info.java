/** The only module that knows Slack: commands, screens, messages, rooms. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "delivery",
            "process",
            "panel",
            "candidate",
            "scheduling",
            "feedback",
            "reminder",
            "insight",
            "mail"
        })
@NullMarked
package dev.convene.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
