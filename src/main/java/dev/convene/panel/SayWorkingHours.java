package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.time.DayOfWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody says when they work, and on which days they are on site. Everybody says it for themselves. */
@Component
public class SayWorkingHours {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SayWorkingHours(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** False, with nothing changed, for a week without work: who is not there is away, and comes back. */
    public boolean say(MemberId member, WorkingWeek week) {
        if (week.isEmpty()) {
            return false;
        }
        transaction.executeWithoutResult(_ -> keep(member, week));
        return true;
    }

    /** In place of all that the member has said before; whoever else writes that member's waits. */
    private void keep(MemberId member, WorkingWeek week) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", "hours of " + member.value())
                .query(Integer.class)
                .single();
        forget("working_hours", member);
        forget("on_site_days", member);
        week.hours().forEach((day, hours) -> hours.forEach(range -> keep(member, day, range)));
        week.onSite().forEach(day -> keepOnSite(member, day));
    }

    private void forget(String table, MemberId member) {
        database.sql("delete from " + table + " where member = :member")
                .param("member", member.value())
                .update();
    }

    private void keepOnSite(MemberId member, DayOfWeek day) {
        database.sql("insert into on_site_days (member, day) values (:member, :day)")
                .param("member", member.value())
                .param("day", day.getValue())
                .update();
    }

    private void keep(MemberId member, DayOfWeek day, WorkingWeek.Hours hours) {
        database.sql("""
                        insert into working_hours (member, day, starts_at, ends_at)
                        values (:member, :day, :from, :until)""")
                .param("member", member.value())
                .param("day", day.getValue())
                .param("from", hours.from())
                .param("until", hours.until())
                .update();
    }
}
