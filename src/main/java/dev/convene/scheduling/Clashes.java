package dev.convene.scheduling;

import dev.convene.candidate.CandidateId;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names who is taken, after the database refused a slot. */
@Component
class Clashes {

    private final JdbcClient database;

    Clashes(JdbcClient database) {
        this.database = database;
    }

    /** @param besides an interview whose own seats do not count: the one being moved or booked */
    Booking.Outcome.Clash at(TimeSlot slot, Collection<MemberId> panel, CandidateId candidate, InterviewId besides) {
        var taken = new LinkedHashSet<MemberId>();
        panel.stream().filter(member -> isTaken(member, slot, besides)).forEach(taken::add);
        return new Booking.Outcome.Clash(taken, isTaken(candidate, slot, besides));
    }

    /** Those among the members, at least one, who have a seat in another interview during that time. */
    Set<MemberId> taken(Collection<MemberId> members, Instant from, Instant until) {
        return database.sql("""
                        select member from seats
                        where member in (:members) and answer in ('ASKED', 'ACCEPTED') and not absent
                            and starts_at < :until and ends_at > :from""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new MemberId(row.getString("member")))
                .set();
    }

    private boolean isTaken(MemberId member, TimeSlot slot, InterviewId besides) {
        return overlaps(
                "seats where member = :who and answer in ('ASKED', 'ACCEPTED') and not absent and interview <> :besides",
                member.value(),
                slot,
                besides);
    }

    private boolean isTaken(CandidateId candidate, TimeSlot slot, InterviewId besides) {
        return overlaps(
                "interviews where candidate = :who and status in ('PROPOSED', 'CONFIRMED', 'HELD') and id <> :besides",
                candidate.value(),
                slot,
                besides);
    }

    private boolean overlaps(String rows, Object who, TimeSlot slot, InterviewId besides) {
        return database.sql("select exists (select 1 from " + rows
                        + " and tstzrange(starts_at, ends_at) && tstzrange(:from, :to))")
                .param("who", who)
                .param("from", slot.startsAt().atOffset(ZoneOffset.UTC))
                .param("to", slot.endsAt().atOffset(ZoneOffset.UTC))
                .param("besides", besides.value())
                .query(Boolean.class)
                .single();
    }
}
