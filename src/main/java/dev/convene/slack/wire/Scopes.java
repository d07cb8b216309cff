package dev.convene.slack.wire;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the bot must be allowed to do in Slack; the manifest asks for exactly these. */
final class Scopes {

    static final Set<String> NEEDED = Set.of(
            "commands",
            "chat:write",
            "im:write",
            "im:history",
            "users:read",
            "users:read.email",
            "groups:read",
            "groups:write",
            "groups:history",
            "pins:write");

    private Scopes() {}

    /** @param granted as Slack's answers list them, separated by commas */
    static Set<String> missing(Collection<String> granted) {
        var missing = new TreeSet<>(NEEDED);
        granted.stream()
                .flatMap(line -> List.of(line.split("\\s*,\\s*")).stream())
                .forEach(missing::remove);
        return missing;
    }
}
