package dev.convene.reminder;

import dev.convene.shared.MemberId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The morning message with a person's interviews of the day.
 *
 * @param day in the person's zone
 */
public record DayDigest(MemberId member, LocalDate day) {

    /** What stands before the colon in the notice's key; the day follows it. */
    public static final String KIND = "digest";

    /** When it comes, by the person's clock. */
    private static final LocalTime AT = LocalTime.of(8, 0);

    /** The one of the day on which that moment lies. */
    static DayDigest of(MemberId member, Instant moment, ZoneId zone) {
        return new DayDigest(member, moment.atZone(zone).toLocalDate());
    }

    Instant at(ZoneId zone) {
        return day.atTime(AT).atZone(zone).toInstant();
    }

    String reminderKey() {
        return KIND + ":" + member + ":" + day;
    }

    String noticeKey() {
        return KIND + ":" + day;
    }

    /** The same for the same person and day: a digest is about them, not about one candidacy. */
    UUID subject() {
        return UUID.nameUUIDFromBytes(reminderKey().getBytes(StandardCharsets.UTF_8));
    }
}
