package dev.convene.bench.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold in the database whatever happened to it; each is a question that must find nothing. */
final class Invariants {

    private static final Map<String, String> BROKEN_IF = new LinkedHashMap<>();

    static {
        BROKEN_IF.put("a member sits in two interviews at once", """
                select 1 from seats a join seats b on a.member = b.member and a.id < b.id
                where a.answer in ('ASKED', 'ACCEPTED') and b.answer in ('ASKED', 'ACCEPTED')
                and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)""");
        BROKEN_IF.put("a candidate is in two interviews at once", """
                select 1 from interviews a join interviews b on a.candidate = b.candidate and a.id < b.id
                where a.status in ('PROPOSED', 'CONFIRMED', 'HELD') and b.status in ('PROPOSED', 'CONFIRMED', 'HELD')
                and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)""");
        BROKEN_IF.put("an interview has too few or too many seats for its recipe", """
                select 1 from interviews i where i.status <> 'CANCELLED' and
                (select count(*) from seats s where s.interview = i.id and s.answer in ('ASKED', 'ACCEPTED', 'DECLINED'))
                    <> case i.stage when 'operational' then 3 else 1 end""");
        BROKEN_IF.put("a seat is not at the time of its interview", """
                select 1 from seats s join interviews i on i.id = s.interview
                where s.answer in ('ASKED', 'ACCEPTED') and (s.starts_at, s.ends_at) <> (i.starts_at, i.ends_at)""");
        BROKEN_IF.put("an interview is confirmed although somebody has not accepted", """
                select 1 from interviews i join seats s on s.interview = i.id
                where i.status = 'CONFIRMED' and s.answer = 'ASKED'""");
        BROKEN_IF.put("an interview is not confirmed although everybody has accepted", """
                select 1 from interviews i where i.status = 'PROPOSED'
                and not exists (select from seats s where s.interview = i.id and s.answer in ('ASKED', 'DECLINED'))""");
        BROKEN_IF.put("a stage was decided twice", """
                select 1 from candidacy_history where what in ('NEXT', 'AGAIN', 'NOT_RETAINED')
                group by candidacy, stage, attempt having count(*) > 1""");
        BROKEN_IF.put("a candidacy did not move on as was decided", """
                select 1 from candidacy_history h join candidacies y on y.id = h.candidacy
                where h.what = 'NEXT' and h.stage = y.stage and h.attempt = y.attempt""");
        BROKEN_IF.put("a candidacy moved on without a decision", """
                select 1 from candidacies y where y.stage <> 'getting-to-know'
                and not exists (select from candidacy_history h where h.candidacy = y.id and h.what = 'NEXT')""");
        BROKEN_IF.put("somebody who has no seat handed a card in", """
                select 1 from scorecards k where k.submitted_at is not null
                and not exists (select from seats s where s.interview = k.interview and s.member = k.author)""");
        BROKEN_IF.put("a panelist has two cards", """
                select 1 from scorecards group by interview, author having count(*) > 1""");
        BROKEN_IF.put("a candidate stands there twice", """
                select 1 from candidates group by lower(email) having count(*) > 1""");
        BROKEN_IF.put("a candidate has no candidacy", """
                select 1 from candidates c where not exists (select from candidacies y where y.candidate = c.id)""");
        BROKEN_IF.put("a reminder is planned for an interview that was cancelled", """
                select 1 from reminders r join interviews i on i.id = r.subject
                where i.status = 'CANCELLED' and r.rung_at is null""");
        BROKEN_IF.put("an interview ahead lacks a reminder", """
                select 1 from interviews i join seats s on s.interview = i.id and s.answer in ('ASKED', 'ACCEPTED')
                where i.status in ('PROPOSED', 'CONFIRMED') and i.starts_at > :now
                and not exists (select from reminders r where r.key = 'ended:' || i.id || ':' || s.member
                    and r.due_at = i.ends_at)""");
        BROKEN_IF.put("a confirmed interview has no letter", """
                select 1 from interviews i where i.status = 'CONFIRMED'
                and not exists (select from letters l where l.interview = i.id)""");
        BROKEN_IF.put("a conversation serves two audiences", """
                select 1 from slack_conversations group by conversation having count(*) > 1""");
    }

    private Invariants() {}

    static int count() {
        return BROKEN_IF.size();
    }

    static List<String> broken(JdbcClient database, java.time.Instant now) {
        return BROKEN_IF.entrySet().stream()
                .filter(entry -> !database.sql(entry.getValue())
                        .params(
                                entry.getValue().contains(":now")
                                        ? Map.of("now", now.atOffset(java.time.ZoneOffset.UTC))
                                        : Map.of())
                        .query((row, _) -> 1)
                        .list()
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
