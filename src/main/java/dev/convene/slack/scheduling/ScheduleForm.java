package dev.convene.slack.scheduling;

import dev.convene.scheduling.Booking;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a recruiter fills in to book. A seat's field carries the recipe's line and a count: {@code schedule-seat:0.1}. */
record ScheduleForm(Booking booking, Map<BlockId, Placement> seats) {

    static final ViewId ID = new ViewId("schedule");
    static final BlockId SEAT = new BlockId("schedule-seat");
    static final BlockId DEPARTMENT = new BlockId("schedule-department");
    static final BlockId DATE = new BlockId("schedule-date");
    static final BlockId TIME = new BlockId("schedule-time");
    static final BlockId LENGTH = new BlockId("schedule-length");
    static final BlockId TELLING = new BlockId("schedule-telling");
    static final BlockId SMALLER = new BlockId("schedule-smaller-because");

    static final WhenFields WHEN = new WhenFields(DATE, TIME, LENGTH);
    static final VenueFields VENUE = new VenueFields("schedule");

    static ScheduleForm read(FormValues values, ViewMeta meta, Venue venue) {
        var which = which(meta);
        var seats = seats(values, which.smaller());
        var booking = new Booking(
                which.candidacy(),
                which.stage(),
                WHEN.read(values, meta),
                List.copyOf(seats.values()),
                venue,
                Telling.valueOf(values.requireChoice(TELLING)),
                which.smaller() ? values.requireText(SMALLER) : null);
        return new ScheduleForm(booking, seats);
    }

    static ViewMeta meta(WhichStage which) {
        return ViewMeta.of("which", which.value());
    }

    static WhichStage which(ViewMeta meta) {
        return WhichStage.of(meta.require("which"));
    }

    static BlockId seat(int rule, int number) {
        return SEAT.with(rule + "." + number);
    }

    static int rule(BlockId seat) {
        return Integer.parseInt(seat.which().substring(0, seat.which().indexOf('.')));
    }

    /** @param someEmpty whether seats may be left empty */
    private static Map<BlockId, Placement> seats(FormValues values, boolean someEmpty) {
        var seats = new TreeMap<BlockId, Placement>(java.util.Comparator.comparing(BlockId::value));
        values.fields(SEAT).stream()
                .filter(seat -> !someEmpty || chosen(values, seat).isPresent())
                .forEach(seat -> seats.put(
                        seat,
                        new Placement(
                                rule(seat),
                                chosen(values, seat).orElseGet(() -> new MemberId(values.requireChoice(seat))))));
        return seats;
    }

    /** Of a list, or of all members where anybody may be asked. */
    private static Optional<MemberId> chosen(FormValues values, BlockId seat) {
        return values.member(seat).or(() -> values.choice(seat).map(MemberId::new));
    }
}
