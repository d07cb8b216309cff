package dev.convene.bench.faults;

import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every message of the bot that stands in Slack, by the mark that it carries. */
final class Posted {

    private final Map<String, List<Shown>> byMark = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private Posted() {}

    static Posted in(LocalSlack slack, List<String> everybody) {
        var posted = new Posted();
        for (var member : everybody) {
            var person = slack.as(member);
            person.dm().messages().forEach(message -> posted.add(member, message));
            person.channels()
                    .forEach(channel -> person.channel(channel).messages().forEach(one -> posted.add(channel, one)));
        }
        return posted;
    }

    private void add(String where, Shown message) {
        var mark = message.metadata().path("event_payload").path("key").asString("");
        if (!mark.isEmpty() && seen.add(where + message.ts())) {
            byMark.computeIfAbsent(mark, _ -> new ArrayList<>()).add(message);
        }
    }

    List<Shown> of(String mark) {
        return byMark.getOrDefault(mark, List.of());
    }

    Set<String> marks() {
        return byMark.keySet();
    }

    /** When Slack took it, by Slack's clock. */
    static Instant at(Shown message) {
        var seconds = message.ts().split("\\.");
        return Instant.ofEpochSecond(Long.parseLong(seconds[0]), Long.parseLong(seconds[1]) * 1000);
    }
}
