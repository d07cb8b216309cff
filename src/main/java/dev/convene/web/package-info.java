/** The pages and feeds that people outside Slack open; so far it holds only its contract. */
@ApplicationModule(allowedDependencies = {"shared", "access", "process", "panel", "candidate", "scheduling"})
@NullMarked
package dev.convene.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
