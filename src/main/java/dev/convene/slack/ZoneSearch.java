package dev.convene.slack;

import dev.convene.shared.Nearest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Time zones as people look for them: by a city, by a part of the world, or by the zone's name in their language. */
public final class ZoneSearch {

    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> REGIONS.contains(id.split("/", 2)[0]))
            .sorted(Comparator.comparing(ZoneSearch::city).thenComparing(Comparator.naturalOrder()))
            .toList();

    private ZoneSearch() {}

    /** What is offered for what is typed so far: first those whose city begins so. */
    public static Choices matching(String typed, Text.In text) {
        var wanted = Nearest.folded(typed).replace('_', ' ');
        return Choices.of(ZONES.stream()
                .filter(id -> matches(id, wanted, text))
                .sorted(Comparator.comparing(id -> Nearest.folded(city(id)).startsWith(wanted) ? 0 : 1))
                .map(id -> choice(ZoneId.of(id)))
                .toList());
    }

    public static Choice choice(ZoneId zone) {
        return new Choice(zone.getId(), Text.person(city(zone.getId())), Text.person(zone.getId()));
    }

    /** Empty for what is no zone. */
    public static Optional<ZoneId> zone(String value) {
        try {
            return Optional.of(ZoneId.of(value));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static boolean matches(String id, String wanted, Text.In text) {
        return Nearest.folded(id).replace('_', ' ').contains(wanted)
                || Nearest.folded(ZoneId.of(id).getDisplayName(TextStyle.FULL, text.locale()))
                        .contains(wanted);
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
