package dev.convene.panel.ics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which zone a calendar means by a name: the tz database's own, Windows', or one that a program put something before. */
final class ZoneNames {

    private static final Map<String, ZoneId> WINDOWS = windows();
    private static final Map<String, ZoneId> ANY_CASE = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(ZoneNames::folded, ZoneId::of, (one, other) -> one));

    private ZoneNames() {}

    static Optional<ZoneId> find(String written) {
        var name = written.strip();
        return Stream.of(zone(name), ANY_CASE.get(folded(name)), WINDOWS.get(folded(name)), ending(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** As in "/mozilla.org/20050126_1/Europe/Paris". */
    private static @Nullable ZoneId ending(String name) {
        for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            var zone = ANY_CASE.get(folded(name.substring(slash + 1)));
            if (zone != null && zone.getId().contains("/")) {
                return zone;
            }
        }
        return null;
    }

    /** Offsets too, as in "GMT+0200". */
    private static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Map<String, ZoneId> windows() {
        try (var table = Objects.requireNonNull(ZoneNames.class.getResourceAsStream("/calendar/windows-zones.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(pair -> folded(pair[0]), pair -> ZoneId.of(pair[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
