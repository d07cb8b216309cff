package dev.convene.reminder;

import dev.convene.shared.MemberId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The one message to a person whose interviews ended while no reminder rang.
 *
 * @param day on which it is sent, in the person's zone: a later downtime is another message
 */
public record OverdueCards(MemberId member, LocalDate day) {

    /** What stands before the colon in the notice's key; the day follows it. */
    public static final String KIND = "overdue-cards";

    static OverdueCards on(Instant now, MemberId member, ZoneId zone) {
        return new OverdueCards(member, now.atZone(zone).toLocalDate());
    }

    String noticeKey() {
        return KIND + ":" + day;
    }

    /** It is about the person, not about one candidacy. */
    UUID subject() {
        return UUID.nameUUIDFromBytes((KIND + ":" + member + ":" + day).getBytes(StandardCharsets.UTF_8));
    }
}
