package dev.convene.slack.scheduling;

import dev.convene.scheduling.Booking;
import dev.convene.scheduling.CandidateDay;
import dev.convene.scheduling.TimeSlot;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.TimeInput;
import dev.convene.slack.ViewMeta;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Date, time and length of a form that gives an interview its slot; the zone it is meant in stands in the view's meta. */
record WhenFields(BlockId date, BlockId time, BlockId length) {

    private static final String ZONE = "zone";

    /**
     * What stands there.
     *
     * @param zone of whoever fills the form in
     * @param candidate the zone that the candidate goes by: where the clocks differ, both are said and follow what is chosen
     */
    record Given(Instant start, Duration length, ZoneId zone, ZoneId candidate) {

        /** On some days at least, as where only one of them changes its clocks. */
        boolean mayDiffer() {
            return !zone.getRules().equals(candidate.getRules());
        }

        boolean isInTheirDay() {
            return CandidateDay.holds(new TimeSlot(start, start.plus(length), zone), candidate);
        }

        boolean inTwoZones() {
            return !zone.getRules().getOffset(start).equals(candidate.getRules().getOffset(start));
        }
    }

    Modal add(Modal modal, Given given, Text.In text) {
        var there = LocalDateTime.ofInstant(given.start(), given.zone());
        var day = TimeInput.date(date, text.of("slack.scheduling.field.date"), there.toLocalDate());
        var clock = TimeInput.time(time, text.of("slack.scheduling.field.time"), there.toLocalTime(), given.zone())
                .hint(text.of("slack.scheduling.field.time-hint", text.dates().zone(given.zone())));
        modal.input(given.mayDiffer() ? day.dispatches() : day).input(given.mayDiffer() ? clock.dispatches() : clock);
        if (given.inTwoZones()) {
            var both = Phrases.in(text).moment(given.start(), given.zone(), given.candidate());
            modal.context(text.of("slack.scheduling.both-zones", both));
        }
        return modal.input(TextInput.whole(length, text.of("slack.scheduling.field.length"))
                .initial(Long.toString(given.length().toMinutes())));
    }

    /** For what is still to come: says where the candidate would rather not talk then. */
    static void warn(Modal modal, Given given, Text.In text) {
        if (!given.isInTheirDay()) {
            modal.context(text.of(
                    "slack.scheduling.odd-hours",
                    text.dates().time(given.start(), given.candidate()),
                    text.dates().zone(given.candidate())));
        }
    }

    ViewMeta meta(ViewMeta meta, Given given) {
        return meta.and(ZONE, given.zone());
    }

    /** Whether the view has fields of this kind. */
    static boolean isIn(ViewMeta meta) {
        return meta.find(ZONE).isPresent();
    }

    Booking.When read(FormValues values, ViewMeta meta) {
        var zone = ZoneId.of(meta.require(ZONE));
        var start = values.requireDate(date).atTime(values.requireTime(time)).atZone(zone);
        var minutes = values.whole(length).orElse(0);
        return new Booking.When(start.toInstant(), Duration.ofMinutes(minutes), zone);
    }

    /** What is chosen so far; empty while day or time is missing. */
    Optional<Instant> chosen(FormValues values, ViewMeta meta) {
        var zone = ZoneId.of(meta.require(ZONE));
        return values.date(date)
                .flatMap(day -> values.time(time)
                        .map(clock -> day.atTime(clock).atZone(zone).toInstant()));
    }
}
