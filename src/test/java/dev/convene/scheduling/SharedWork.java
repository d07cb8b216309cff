package dev.convene.scheduling;

import dev.convene.panel.Roster;
import dev.convene.panel.Team;
import dev.convene.process.Count;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.scheduling.Ledger.Entry;
import dev.convene.scheduling.search.Cells;
import dev.convene.scheduling.search.Question;
import dev.convene.scheduling.search.SlotSearch;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forty weeks of interviews over one pool, made up: four in five people are equally available, the others seldom; everybody
 * is away for two weeks; one person joins in the middle. Whoever chooses sees the same calendars.
 */
public final class SharedWork {

    private static final int INTERVIEWS = 1_000;
    private static final int A_WEEK = 25;
    private static final int EQUALLY_AVAILABLE = 40;
    private static final int SELDOM = 10;
    private static final int CELLS = 40;
    private static final double FREE = 0.7;
    private static final double SELDOM_FREE = 0.25;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final PoolKey POOL = new PoolKey("developers");
    private static final Team TEAM = new Team(new TeamKey("engineering"), "Engineering", null);
    private static final List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(45), Duration.ofMinutes(60), Duration.ofMinutes(90));

    /** Somebody in the pool: from which week on, away from which, and how often free at a time. */
    private record Colleague(MemberId id, int since, int away, double free) {

        private boolean isThere(int week) {
            return week >= since && (week < away || week >= away + 2);
        }
    }

    /** What a way of choosing knows: who is free when, who gave what, and when each was last asked. */
    private record Choice(
            int seats, Map<MemberId, Cells> free, Map<MemberId, Duration> loads, Map<MemberId, Integer> last) {

        private Cells calendar(MemberId member) {
            return free.getOrDefault(member, Cells.none(CELLS));
        }
    }

    /**
     * How the work was shared.
     *
     * @param heaviest what the most loaded gave over what they gave on average, among those equally available
     * @param newcomer what whoever joined gave since, over what those equally available gave since on average
     */
    public record Shares(double heaviest, double newcomer) {}

    private final long seed;

    public SharedWork(long seed) {
        this.seed = seed;
    }

    /** As Convene chooses: slot and people together, by the ledger. */
    public Shares byTheLedger() {
        return run(SharedWork::leastCost);
    }

    /** Whoever was asked longest ago. */
    public Shares leastRecentlyAsked() {
        return run(choice ->
                first(choice, Comparator.comparing(member -> choice.last().getOrDefault(member, -1))));
    }

    /** In the order of a list, from where the last interview ended. */
    public Shares roundRobin() {
        var next = new ArrayList<MemberId>();
        return run(choice -> {
            choice.free().keySet().stream()
                    .filter(member -> !next.contains(member))
                    .forEach(next::add);
            var chosen = first(choice, Comparator.comparing(next::indexOf));
            next.removeAll(chosen);
            next.addAll(chosen);
            return chosen;
        });
    }

    public Shares random() {
        var dice = new Random(seed);
        return run(choice -> {
            var order =
                    choice.free().keySet().stream().collect(Collectors.toMap(Function.identity(), _ -> dice.nextInt()));
            return first(choice, Comparator.comparing(order::get));
        });
    }

    private Shares run(Function<Choice, List<MemberId>> choose) {
        var random = new Random(seed);
        var people = people(random);
        var tally = new Tally(people);
        for (var number = 0; number < INTERVIEWS; number++) {
            tally.hold(number, random, choose);
        }
        return tally.shares();
    }

    private static List<Colleague> people(Random random) {
        var people = new ArrayList<Colleague>();
        for (var index = 0; index < EQUALLY_AVAILABLE + SELDOM; index++) {
            var free = index < EQUALLY_AVAILABLE ? FREE : SELDOM_FREE;
            people.add(new Colleague(new MemberId("U" + index), 0, random.nextInt(INTERVIEWS / A_WEEK), free));
        }
        people.add(new Colleague(new MemberId("UNEW"), INTERVIEWS / A_WEEK / 2, INTERVIEWS, FREE));
        return people;
    }

    private static List<MemberId> leastCost(Choice choice) {
        var line = new SeatRule(new Count.Exactly(choice.seats()), List.of(POOL), List.of(), List.of(), false, false);
        var everybody = choice.free().keySet();
        var roster = new Roster(
                Map.of(POOL, everybody),
                Map.of(TEAM.key(), TEAM),
                everybody.stream().collect(Collectors.toMap(Function.identity(), _ -> TEAM.key())));
        var eligibility = new Eligibility(roster, null, Set.of());
        var question = new PanelQuestion(
                new Recipe(List.of(line)), eligibility, List.of(List.copyOf(eligibility.under(line))));
        var when = new Question.When(Cells.all(CELLS), new long[CELLS], new int[CELLS], 1, new Question.Spread(0, 0));
        return SlotSearch.best(question.ask(choice.loads(), choice::calendar, when), 1).stream()
                .flatMap(found -> question.placements(found).stream())
                .map(Placement::member)
                .toList();
    }

    /** At the first time at which enough people are free, those who come first. */
    private static List<MemberId> first(Choice choice, Comparator<MemberId> order) {
        return IntStream.range(0, CELLS)
                .mapToObj(cell -> choice.free().keySet().stream()
                        .filter(member -> choice.calendar(member).has(cell))
                        .sorted(order)
                        .limit(choice.seats())
                        .toList())
                .filter(panel -> panel.size() == choice.seats())
                .findFirst()
                .orElse(List.of());
    }

    /** Who gave what so far. */
    private static final class Tally {

        private final List<Colleague> people;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<MemberId, Integer> last = new HashMap<>();
        private final Map<MemberId, Duration> given = new HashMap<>();
        private final Map<MemberId, Duration> givenSince = new HashMap<>();
        private final Set<MemberId> welcomed = new LinkedHashSet<>();

        private Tally(List<Colleague> people) {
            this.people = people;
            people.stream()
                    .filter(person -> person.since() == 0)
                    .map(Colleague::id)
                    .forEach(welcomed::add);
        }

        private void hold(int number, Random random, Function<Choice, List<MemberId>> choose) {
            var week = number / A_WEEK;
            var now = BEGIN.plus(WEEK.multipliedBy(number).dividedBy(A_WEEK));
            var length = LENGTHS.get(random.nextInt(LENGTHS.size()));
            var seats = random.nextInt(1, 4);
            var free = people.stream().collect(Collectors.toMap(Colleague::id, person -> calendar(person, random)));
            people.stream()
                    .filter(person -> !person.isThere(week))
                    .map(Colleague::id)
                    .forEach(free::remove);
            welcome(free.keySet(), now);
            var panel = choose.apply(new Choice(seats, free, Ledger.loads(entries, now), last));
            panel.forEach(member -> give(member, length, now.plus(Duration.ofDays(3)), number));
        }

        private static Cells calendar(Colleague person, Random random) {
            var cells = Cells.none(CELLS);
            IntStream.range(0, CELLS)
                    .filter(_ -> random.nextDouble() < person.free())
                    .forEach(cell -> cells.add(cell, cell + 1));
            return cells;
        }

        /** As {@link WelcomeNewcomers} does. */
        private void welcome(Set<MemberId> present, Instant now) {
            var middle = Ledger.median(Set.copyOf(welcomed), Ledger.loads(entries, now));
            present.stream().filter(welcomed::add).forEach(member -> entries.add(new Entry(member, middle, now)));
        }

        private void give(MemberId member, Duration length, Instant until, int number) {
            entries.add(new Entry(member, length, until));
            last.put(member, number);
            given.merge(member, length, Duration::plus);
            if (number >= INTERVIEWS / 2) {
                givenSince.merge(member, length, Duration::plus);
            }
        }

        private Shares shares() {
            var equals = people.subList(0, EQUALLY_AVAILABLE).stream()
                    .map(Colleague::id)
                    .toList();
            var heaviest = equals.stream()
                    .mapToDouble(member -> minutes(given, member))
                    .max()
                    .orElseThrow();
            return new Shares(
                    heaviest / mean(equals, given),
                    minutes(givenSince, people.getLast().id()) / mean(equals, givenSince));
        }

        private static double mean(List<MemberId> members, Map<MemberId, Duration> given) {
            return members.stream()
                    .mapToDouble(member -> minutes(given, member))
                    .average()
                    .orElseThrow();
        }

        private static double minutes(Map<MemberId, Duration> given, MemberId member) {
            return given.getOrDefault(member, Duration.ZERO).toMinutes();
        }
    }
}
