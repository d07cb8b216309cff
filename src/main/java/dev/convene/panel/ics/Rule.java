package dev.convene.panel.ics;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * When something comes again, in the time of one wall. The turns are ical4j's; here is what it must be told beforehand, and
 * what it may cost.
 *
 * @param seed the first turn
 * @param last the last moment at which a turn may begin; null for no end
 */
record Rule(
        String name,
        Map<String, String> parts,
        LocalDateTime seed,
        @Nullable LocalDateTime last) {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "SECONDLY", ChronoUnit.SECONDS,
            "MINUTELY", ChronoUnit.MINUTES,
            "HOURLY", ChronoUnit.HOURS,
            "DAILY", ChronoUnit.DAYS,
            "WEEKLY", ChronoUnit.WEEKS,
            "MONTHLY", ChronoUnit.MONTHS,
            "YEARLY", ChronoUnit.YEARS);

    /** The turns that begin between two moments, both included. */
    List<LocalDateTime> between(LocalDateTime from, LocalDateTime to, Budget budget) {
        var begin = parts.containsKey("COUNT") ? seed : skipTo(from);
        budget.work(steps(begin.isAfter(from) || parts.containsKey("COUNT") ? begin : from, to) * width());
        try {
            // bounded by the stream, not by an iterator: that takes a turn before the window for the end of all
            var turns = recur().getDatesAsStream(neutral(begin), neutral(from), neutral(to), -1)
                    .limit(budget.turnsLeft() + 1L)
                    .map(ZonedDateTime::toLocalDateTime)
                    .toList();
            budget.turns(turns.size());
            return turns;
        } catch (IllegalArgumentException refused) {
            throw Unreadable.notUnderstood(name);
        }
    }

    /** A turn shortly before, so that years of seconds need not be counted; months and years are few. */
    private LocalDateTime skipTo(LocalDateTime from) {
        if (unit().compareTo(ChronoUnit.WEEKS) > 0) {
            return seed;
        }
        var turns = unit().between(seed, from) / interval() - 2;
        return turns > 0 ? seed.plus(turns * interval(), unit()) : seed;
    }

    private Recur<ZonedDateTime> recur() {
        var text = parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        var recur = new Recur<ZonedDateTime>(text, false);
        return last == null
                ? recur
                : new Recur.Builder<>(recur).until(neutral(last)).build();
    }

    private long steps(LocalDateTime from, LocalDateTime to) {
        var end = last != null && last.isBefore(to) ? last : to;
        return Math.max(0, unit().between(from, end) / interval()) + 3;
    }

    /** How many candidates one step makes at most. */
    private long width() {
        var width = days();
        for (var part : List.of("BYHOUR", "BYMINUTE", "BYSECOND")) {
            width *= values(part);
        }
        return width;
    }

    private long days() {
        var scanned =
                switch (unit()) {
                    case YEARS -> parts.containsKey("BYMONTH") ? 31 * values("BYMONTH") : 366L;
                    case MONTHS -> 31L;
                    case WEEKS -> 7L;
                    default -> 1L;
                };
        return parts.containsKey("BYDAY") || unit() == ChronoUnit.WEEKS
                ? scanned * values("BYWEEKNO")
                : values("BYMONTH") * values("BYMONTHDAY") * values("BYYEARDAY") * values("BYWEEKNO");
    }

    private long values(String part) {
        var given = parts.get(part);
        return given == null ? 1 : given.split(",").length;
    }

    private ChronoUnit unit() {
        return UNITS.getOrDefault(parts.getOrDefault("FREQ", ""), ChronoUnit.YEARS);
    }

    private long interval() {
        return Math.max(1, Long.parseLong(parts.getOrDefault("INTERVAL", "1")));
    }

    /** ical4j compares times without a zone in the machine's own, which skips an hour once a year. */
    private static ZonedDateTime neutral(LocalDateTime local) {
        return local.atZone(ZoneOffset.UTC);
    }
}
