package dev.convene.delivery;

/**
 * How the courier finds what it may carry next: lane by lane, in steps of an index, so that it costs what is taken and not
 * what waits. Twenty thousand messages to one busy channel are one lane to pass by.
 */
final class Lanes {

    /**
     * Within a lane one after the other, also across instances: free is what comes first, passing over what has been failing
     * for too long, and that in its turn. A room that does not exist yet goes before what is to be said in it.
     */
    private static final String FIRST = """
            select h.id, h.kind, h.conversation, h.not_before from (
                (select e.* from dispatches e
                    where e.lane = l.name and e.state = 'WANTED'
                    and (e.failing_since is null
                        or e.failing_since > clock_timestamp() - :holdUp * interval '1 ms')
                    order by (e.kind <> 'ROOM' or e.conversation is not null), e.sequence limit 1)
                union all
                (select e.* from dispatches e
                    where e.lane = l.name and e.state = 'WANTED'
                    and e.failing_since <= clock_timestamp() - :holdUp * interval '1 ms'
                    order by e.not_before limit 1)) h
            where h.kind in (:kinds) and h.not_before <= clock_timestamp()
            and not exists (
                select from dispatch_pauses p
                where p.kind = h.kind and p.again = (h.conversation is not null) and p.until > clock_timestamp())
            order by h.not_before limit 1""";

    /** Each lane once, beginning behind the one where the last round ended. */
    private static final String ROUND = """
            select cast(:after as text) as name, false as around, true as start
            union all
            select n.name, n.around, false from r cross join lateral (
                (select e.lane as name, r.around from dispatches e
                    where e.state = 'WANTED' and e.lane > r.name and (not r.around or e.lane <= :after)
                    order by e.lane limit 1)
                union all
                (select e.lane, true from dispatches e
                    where not r.around and e.state = 'WANTED' and e.lane <= :after
                    order by e.lane limit 1)
                limit 1) n""";

    /**
     * Every other time what was wished last goes first: a person who just did something need not wait until a thousand
     * reminders of the same minute are out.
     */
    private static final String NEWEST = """
            select e.lane as name from dispatches e
            where :newest and e.state = 'WANTED' order by e.sequence desc limit 64""";

    /** Of the rows {@code d}, those that may be carried now. */
    static final String DUE = """
            d.state = 'WANTED' and d.not_before <= clock_timestamp() and d.id = any (array(
                with recursive r as (%s)
                select f.id from (
                    select n.name from (%s) n
                    union all
                    select r.name from r where not r.start) l
                cross join lateral (%s) f
                where not exists (
                    select from dispatch_paces p where p.lane = l.name and p.free_at > clock_timestamp())
                and not exists (
                    select from dispatches t where t.lane = l.name and t.lease is not null
                    and t.lease_until + :grace * interval '1 ms' >= clock_timestamp())
                limit :most))""".formatted(ROUND, NEWEST, FIRST);

    private Lanes() {}
}
