package dev.convene.access;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who is an admin before anybody has named one: Slack member ids, from {@code CONVENE_ADMINS}. */
@ConfigurationProperties("convene")
record AccessSettings(Set<String> admins) {

    AccessSettings {
        admins = Set.copyOf(admins);
    }
}
