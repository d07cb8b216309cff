package dev.convene.panel;

import de.focus_shift.jollyday.core.HolidayManager;
import dev.convene.access.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries whose public holidays are known, and which of them a zone most likely means. */
final class HolidayCountries {

    private static final Map<ZoneId, String> BY_ZONE = read();

    private HolidayCountries() {}

    /** By ISO 3166, two capitals. */
    static Set<String> known() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(Set.of(Locale.getISOCountries())::contains)
                .collect(Collectors.toSet());
    }

    static Optional<String> likelyOf(Member member) {
        return Optional.ofNullable(BY_ZONE.get(member.zone()));
    }

    private static Map<ZoneId, String> read() {
        try (var table =
                Objects.requireNonNull(HolidayCountries.class.getResourceAsStream("/calendar/zone-countries.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(pair -> ZoneId.of(pair[0]), pair -> pair[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
