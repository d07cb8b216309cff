package dev.convene.slack.panel;

import dev.convene.panel.Leave;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

/** Who will be away, and when. */
record AwayForm(MemberId member, Leave leave) {

    static final ViewId ID = new ViewId("away");
    static final BlockId MEMBER = new BlockId("away-member");
    static final BlockId FIRST = new BlockId("away-first");
    static final BlockId LAST = new BlockId("away-last");
    static final BlockId FROM = new BlockId("away-from");
    static final BlockId UNTIL = new BlockId("away-until");

    /**
     * What was filled in.
     *
     * @param reader who is meant where the form did not ask
     * @param zoneOf whose days they are decides where they begin
     */
    static AwayForm read(FormValues values, MemberId reader, Function<MemberId, ZoneId> zoneOf) {
        var member = values.member(MEMBER).orElse(reader);
        var first = values.requireDate(FIRST);
        return new AwayForm(
                member,
                new Leave(
                        first,
                        values.date(LAST).orElse(first),
                        values.time(FROM).orElse(null),
                        values.time(UNTIL).orElse(null),
                        zoneOf.apply(member)));
    }

    /** For the view that asks whether that is right. */
    ViewMeta meta() {
        var meta = ViewMeta.of("member", member)
                .and("first", leave.first())
                .and("last", leave.last())
                .and("zone", leave.zone());
        var from = leave.from();
        var until = leave.until();
        var begins = from == null ? meta : meta.and("from", from);
        return until == null ? begins : begins.and("until", until);
    }

    static AwayForm read(ViewMeta meta) {
        return new AwayForm(
                new MemberId(meta.require("member")),
                new Leave(
                        LocalDate.parse(meta.require("first")),
                        LocalDate.parse(meta.require("last")),
                        meta.find("from").map(LocalTime::parse).orElse(null),
                        meta.find("until").map(LocalTime::parse).orElse(null),
                        ZoneId.of(meta.require("zone"))));
    }
}
