package dev.convene.bench.faults;

import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what stands in Slack against what the database says was wanted, once nothing moves any more. */
final class Judge {

    private static final Duration STILL = Duration.ofSeconds(2);

    private final LocalSlack slack;
    private final JdbcClient database;
    private final FaultyBot.Pace pace;
    private final Plan plan;

    Judge(LocalSlack slack, Postgres postgres, FaultyBot.Pace pace, Plan plan) {
        this.slack = slack;
        this.database = JdbcClient.create(postgres.database());
        this.pace = pace;
        this.plan = plan;
    }

    /**
     * The sentence.
     *
     * @param lost what somebody should have been told, what should have rung, what was acknowledged and is not there
     * @param twice what came more than once
     * @param broken invariants
     * @param late from the moment a message was wanted, or its reminder due, to the moment it stood in Slack; sorted
     * @param messages that stand in Slack
     * @param rung reminders
     */
    record Sentence(
            List<String> lost, List<String> twice, List<String> broken, List<Late> late, int messages, int rung) {}

    /** How long somebody waited for what. */
    record Late(Duration by, String what) {}

    private record Wanted(String id, String key, String audience, String state, boolean placed, Instant at) {}

    private record Rung(String key, String kind, String interview, String member, Instant dueAt) {}

    /** Waits until nothing is wanted and nothing due; returns the moment by the business clock. */
    Instant awaitQuiet(Duration bound) {
        var until = Instant.now().plus(bound);
        var still = Instant.now();
        while (Instant.now().isBefore(until) && Instant.now().isBefore(still.plus(STILL))) {
            if (isBusy()) {
                still = Instant.now();
            }
            LockSupport.parkNanos(100_000_000);
        }
        return pace.business(Instant.now().minus(STILL));
    }

    private boolean isBusy() {
        return database.sql("""
                        select (select count(*) from dispatches where state = 'WANTED')
                            + (select count(*) from reminders where rung_at is null and due_at <= :now)""")
                        .param("now", utc(pace.business(Instant.now().minusSeconds(2))))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Sentence judge(Instant quiet, Ledger ledger) {
        slack.settings().patience(Duration.ofMillis(1));
        var posted = Posted.in(slack, Staff.all(plan.lanes()));
        var wanted = wanted();
        var rung = rung();
        var lost = Stream.of(
                        undelivered(wanted, posted),
                        neverWanted(),
                        notRung(quiet),
                        remindersUntold(rung, wanted),
                        stale(wanted, posted),
                        ledger.missing(database))
                .flatMap(List::stream)
                .toList();
        var twice = Stream.concat(twice(wanted, posted).stream(), rungTwice().stream())
                .toList();
        var broken = new ArrayList<>(Invariants.broken(database, quiet));
        broken.addAll(rooms());
        return new Sentence(
                lost, twice, broken, late(wanted, rung, posted), posted.marks().size(), rung.size());
    }

    private List<Wanted> wanted() {
        return database.sql("""
                        select d.*, w.at from dispatches d join campaign.wanted w on w.id = d.id""")
                .query((row, _) -> new Wanted(
                        row.getString("id"),
                        row.getString("key"),
                        row.getString("audience"),
                        row.getString("kind") + " " + row.getString("state"),
                        row.getString("conversation") != null,
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Rung> rung() {
        return database.sql("select * from reminders where rung_at is not null")
                .query((row, _) -> new Rung(
                        row.getString("key"),
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("member"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Wanted and never settled, given up, or settled although nothing stands there. */
    private static List<String> undelivered(List<Wanted> wanted, Posted posted) {
        return wanted.stream()
                .filter(one -> !one.state().endsWith("SETTLED")
                        || one.placed()
                                && one.state().startsWith("NOTICE")
                                && posted.of(one.id()).isEmpty())
                .map(one -> "undelivered: " + one)
                .toList();
    }

    /** What follows from the business rows alone, whatever the outbox thinks. */
    private List<String> neverWanted() {
        return database.sql("""
                        select 'no invitation: ' || s.interview || ' ' || s.member from seats s
                        where not exists (select from dispatches d where d.key = 'invitation:' || s.interview
                            and d.audience = 'member:' || s.member and d.conversation is not null)
                        union all
                        select 'not told that it is booked: ' || i.id from interviews i
                        where not exists (select from dispatches d where d.key = 'booked:' || i.id
                            and d.audience = 'member:' || i.booked_by and d.conversation is not null)
                        union all
                        select 'not told what to schedule: ' || y.id from candidacies y
                        join opening_recruiters o on o.opening = y.opening
                        where not exists (select from dispatches d where d.audience = 'member:' || o.member
                            and d.key = 'to-schedule:' || y.id || ':getting-to-know:1' and d.conversation is not null)
                        union all
                        select 'a decision untold: ' || h.candidacy || ' ' || h.stage from candidacy_history h
                        where h.what = 'NEXT' and not exists (select from dispatches d where d.audience = 'recruiting'
                            and d.key like 'decided:' || h.candidacy || ':' || h.stage || ':%' and d.conversation is not null)""").query(String.class).list();
    }

    private List<String> notRung(Instant quiet) {
        return database.sql("select 'did not ring: ' || key from reminders where rung_at is null and due_at <= :now")
                .param("now", utc(quiet))
                .query(String.class)
                .list();
    }

    private List<String> remindersUntold(List<Rung> rung, List<Wanted> wanted) {
        var told = wanted.stream()
                .filter(Wanted::placed)
                .map(one -> one.key() + " " + one.audience())
                .collect(java.util.stream.Collectors.toSet());
        var expected =
                java.util.Set.copyOf(database.sql("""
                        select 'ended:' || k.interview || ' member:' || k.author from scorecards k
                        where k.submitted_at is not null""").query(String.class).list());
        return rung.stream()
                .filter(one -> one.kind().equals("ended"))
                .map(one -> "ended:" + one.interview() + " member:" + one.member())
                .filter(one -> expected.contains(one) && !told.contains(one))
                .map(one -> "rang and was not told: " + one)
                .toList();
    }

    /** The message that stands there must say what is true: an update that was lost is lost as well. */
    private List<String> stale(List<Wanted> wanted, Posted posted) {
        return database
                .sql("""
                        select d.id, i.status, s.answer from seats s join interviews i on i.id = s.interview
                        join dispatches d on d.audience = 'member:' || s.member
                            and d.key = 'invitation:' || i.id || case when i.moves > 0 then ':' || i.moves else '' end""")
                .query((row, _) ->
                        stale(posted.of(row.getString("id")), row.getString("status"), row.getString("answer")))
                .list()
                .stream()
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    private static String stale(List<Shown> messages, String status, String answer) {
        var ahead = status.equals("PROPOSED") || status.equals("CONFIRMED");
        var asks = ahead && answer.equals("ASKED");
        return messages.stream().allMatch(message -> message.offers("accept-invitation") == asks)
                ? ""
                : "an invitation that is not up to date: " + status + " " + answer + " " + messages;
    }

    private static List<String> twice(List<Wanted> wanted, Posted posted) {
        return wanted.stream()
                .filter(one -> posted.of(one.id()).size() > 1)
                .map(one -> "posted " + posted.of(one.id()).size() + " times: " + one)
                .toList();
    }

    private List<String> rungTwice() {
        return database.sql("""
                        select 'rang ' || count(*) || ' times: ' || key from campaign.rung
                        group by key, due_at having count(*) > 1""").query(String.class).list();
    }

    /** One room for each candidacy, with the recruiter and the live panel in it. */
    private List<String> rooms() {
        var broken = new ArrayList<String>();
        slack.channels().stream()
                .filter(channel -> channel.matches("interview-dev-\\d+-\\d+"))
                .forEach(second -> broken.add("a second room: " + second));
        for (var lane = 0; lane < plan.lanes(); lane++) {
            var recruiter = slack.as(Staff.recruiter(lane));
            recruiter.channels().stream()
                    .filter(channel -> channel.startsWith("interview-dev-"))
                    .forEach(channel -> {
                        var members = new java.util.TreeSet<>(
                                recruiter.channel(channel).members());
                        var expected = expected(Integer.parseInt(channel.substring("interview-dev-".length())));
                        expected.add(slack.workspace().botUserId());
                        if (!members.equals(expected)) {
                            broken.add(channel + " holds " + members + " and not " + expected);
                        }
                    });
        }
        return broken;
    }

    private java.util.TreeSet<String> expected(int number) {
        return new java.util.TreeSet<>(
                database.sql("""
                        select o.member from candidacies y join opening_recruiters o on o.opening = y.opening
                        where y.number = :number
                        union
                        select s.member from candidacies y join interviews i on i.candidacy = y.id
                        join seats s on s.interview = i.id and s.answer in ('ASKED', 'ACCEPTED')
                        where y.number = :number and i.stage = 'operational'
                        and (i.status in ('PROPOSED', 'CONFIRMED') or i.status = 'HELD' and y.stage = i.stage)""").param("number", number).query(String.class).list());
    }

    private List<Late> late(List<Wanted> wanted, List<Rung> rung, Posted posted) {
        var fromWish =
                wanted.stream().filter(one -> posted.of(one.id()).size() == 1).map(one -> late(one.at(), one, posted));
        var fromDue = rung.stream()
                .flatMap(one -> wanted.stream()
                        .filter(wish -> wish.key().equals(one.kind() + ":" + one.interview())
                                && wish.audience().equals("member:" + one.member())
                                && posted.of(wish.id()).size() == 1)
                        .map(wish -> late(pace.real(one.dueAt()), wish, posted)));
        return Stream.concat(fromWish, fromDue)
                .filter(late -> !late.by().isNegative())
                .sorted(java.util.Comparator.comparing(Late::by))
                .toList();
    }

    private static Late late(Instant since, Wanted wanted, Posted posted) {
        var at = Posted.at(posted.of(wanted.id()).getFirst());
        return new Late(Duration.between(since, at), since + " " + wanted.key() + " " + wanted.audience());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
