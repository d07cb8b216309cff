package dev.convene.reminder;

import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.TimeSlot;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is due for one person around one interview.
 *
 * @param evaluated whether cards are owed afterwards
 * @param zone the person's
 */
record InterviewReminders(InterviewId interview, TimeSlot slot, boolean evaluated, MemberId member, ZoneId zone) {

    /** Those that are still to come. */
    List<Reminder> after(Instant now) {
        var all = new ArrayList<Reminder>();
        all.add(of(SoonReminder.KIND, slot.startsAt().minus(SoonReminder.AHEAD)));
        if (evaluated) {
            all.add(of(EndedReminder.KIND, slot.endsAt()));
        }
        var digest = DayDigest.of(member, slot.startsAt(), zone);
        if (digest.at(zone).isBefore(slot.startsAt())) {
            all.add(new Reminder(digest.reminderKey(), DayDigest.KIND, member, digest.subject(), digest.at(zone)));
        }
        return all.stream().filter(it -> it.dueAt().isAfter(now)).toList();
    }

    private Reminder of(String kind, Instant at) {
        UUID id = interview.value();
        return new Reminder(kind + ":" + id + ":" + member, kind, member, id, at);
    }
}
