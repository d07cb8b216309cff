package dev.convene.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them: always with the weekday, hours of a 24-hour day, the zone spelled where it may be doubted. */
public final class Dates {

    private final Text.In text;

    Dates(Text.In text) {
        this.text = text;
    }

    /** "Tuesday 24 November". */
    public Words day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** "Tuesday 24 November". */
    public Words day(LocalDate day) {
        return words(format("EEEE d MMMM").format(day));
    }

    /** "Tue 24 Nov 14:00": where little room is left. */
    public Words brief(Instant moment, ZoneId zone) {
        return words(format("EEE d MMM HH:mm").format(moment.atZone(zone)));
    }

    /** "14:00". */
    public Words time(Instant moment, ZoneId zone) {
        return words(format("HH:mm").format(moment.atZone(zone)));
    }

    /** "Tuesday 24 November, 14:00", with the zone's city when asked for by {@link #zone}. */
    public Words moment(Instant moment, ZoneId zone) {
        return text.of("slack.frame.date.moment", day(moment, zone), time(moment, zone));
    }

    /** "Tuesday 24 November, 14:00 – 15:30". */
    public Words range(Instant from, Instant to, ZoneId zone) {
        return text.of("slack.frame.date.range", day(from, zone), time(from, zone), time(to, zone));
    }

    /** "14:00 Paris · 08:00 Montreal", or one of them where both clocks read the same. */
    public Words inBothZones(Instant moment, ZoneId zone, ZoneId other) {
        var here = text.of("slack.frame.date.time-in-zone", time(moment, zone), zone(zone));
        if (zone.getRules().getOffset(moment).equals(other.getRules().getOffset(moment))) {
            return here;
        }
        var there = text.of("slack.frame.date.time-in-zone", time(moment, other), zone(other));
        return text.of("slack.frame.date.two-zones", here, there);
    }

    /** The city that names the zone. */
    public Words zone(ZoneId zone) {
        var id = zone.getId();
        return words(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    /** In messages: shown to each reader in their own zone; the zone given is for readers without Slack's dates. */
    public Words inMessage(Instant moment, ZoneId fallback) {
        return slackDate(moment, "{date_long} {time}", moment(moment, fallback));
    }

    /** In messages: a span, in each reader's own zone. */
    public Words rangeInMessage(Instant from, Instant to, ZoneId fallback) {
        var begin = slackDate(from, "{date_long} {time}", moment(from, fallback));
        var end = slackDate(to, "{time}", time(to, fallback));
        return text.of("slack.frame.date.span", begin, end);
    }

    /** "1 h 30", "45 min". */
    public Words length(Duration length) {
        var minutes = (int) (length.toMinutes() % 60);
        if (length.toHours() == 0) {
            return text.of("slack.frame.length.minutes", minutes);
        }
        if (minutes == 0) {
            return text.of("slack.frame.length.hours", length.toHours());
        }
        var padded = words(String.format(Locale.ROOT, "%02d", minutes));
        return text.of("slack.frame.length.both", length.toHours(), padded);
    }

    /** A time of day. */
    public Words time(LocalTime time) {
        return words(format("HH:mm").format(time));
    }

    private Words slackDate(Instant moment, String shape, Words fallback) {
        var markup = "<!date^" + moment.getEpochSecond() + "^" + shape + "|" + fallback.markup() + ">";
        return new Words(fallback.plain(), markup, true);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, text.locale());
    }

    private static Words words(String formatted) {
        return new Words(formatted, formatted, false);
    }
}
