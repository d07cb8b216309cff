package dev.convene.slack;

import dev.convene.shared.MemberId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How each member read when they were last seen, for the sentence that says that the database is away. Each instance has
 * its own: it is filled from Slack when the application starts.
 */
@Component
class LastSeen {

    private final Map<MemberId, Reader> readers = new ConcurrentHashMap<>();

    void remember(Reader reader) {
        readers.put(reader.id(), reader);
    }

    Reader recall(MemberId id) {
        return readers.getOrDefault(id, new Reader(id, Locale.ENGLISH, ZoneOffset.UTC));
    }
}
