package dev.convene.bench;

import dev.convene.scheduling.search.Cells;
import dev.convene.scheduling.search.Found;
import dev.convene.scheduling.search.Line;
import dev.convene.scheduling.search.Question;
import dev.convene.scheduling.search.RandomQuestions;
import dev.convene.scheduling.search.SlotSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** How fast slots are found among many people, and whether they are the best ones, by another solver's judgement. */
final class SlotsBench implements Measurement {

    private static final int DAYS = 28;
    private static final int CELLS_A_DAY = 96;
    private static final int CELLS = DAYS * CELLS_A_DAY;
    private static final int LENGTH = 6;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 500;
    private static final int INSTANCES = 1_000;
    private static final double MILLIS = 1e6;
    private static final double MEBI = 1 << 20;

    @Override
    public void run(Figures figures, BenchOptions options) throws Exception {
        for (var people : List.of(100, 1_000, 10_000)) {
            var question = crowd(people, new Random(options.seed()));
            var best = median(() -> SlotSearch.best(question, 10));
            figures.print("slots.best10." + people, best, "ms");
            if (people == 10_000) {
                figures.print("slots.best10.median", best, "ms");
                figures.print("slots.memory", allocated(question) + held(question), "MiB");
            }
        }
        agreement(figures, options);
    }

    /** One of a fifth of the people, two of half of them, three in ten hours busy, for four weeks. */
    private static Question crowd(int people, Random random) {
        var starts = IntStream.range(0, people).mapToObj(_ -> calendar(random)).toList();
        var lines = List.of(
                new Line(1, IntStream.range(0, people / 5).boxed().toList(), false),
                new Line(2, IntStream.range(people / 5, people * 7 / 10).boxed().toList(), false));
        var cost = random.longs(people, 0, 1_000_000).toArray();
        var slots = random.longs(CELLS, 0, 100_000).toArray();
        var day = IntStream.range(0, CELLS).map(cell -> cell / CELLS_A_DAY).toArray();
        return new Question(
                lines,
                new Question.People(cost, new int[people], starts),
                Set.of(),
                new Question.When(workingHours(), slots, day, LENGTH, new Question.Spread(200_000, 1_000_000)));
    }

    private static Cells calendar(Random random) {
        var free = workingHours();
        for (var cell = 0; cell < CELLS; cell += 4) {
            if (random.nextInt(10) < 3) {
                free.remove(cell, cell + 4);
            }
        }
        return free.startsOf(LENGTH);
    }

    private static Cells workingHours() {
        var hours = Cells.none(CELLS);
        IntStream.range(0, DAYS)
                .filter(day -> day % 7 < 5)
                .forEach(day -> hours.add(day * CELLS_A_DAY + 36, day * CELLS_A_DAY + 72));
        return hours;
    }

    private static double median(Supplier<List<Found>> search) {
        var nanos = new Histogram(3);
        for (var round = -WARM_UP; round < ROUNDS; round++) {
            var began = System.nanoTime();
            if (search.get().isEmpty()) throw new IllegalStateException("nothing found");
            if (round >= 0) nanos.recordValue(System.nanoTime() - began);
        }
        return nanos.getValueAtPercentile(50) / MILLIS;
    }

    /** What one search asks of the heap; all of it at once, though most of it is gone before the end. */
    private static double allocated(Question question) {
        var thread = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();
        SlotSearch.best(question, 10);
        return (thread.getCurrentThreadAllocatedBytes() - before) / MEBI;
    }

    /** What the calendars and the lines of a question hold. */
    private static double held(Question question) {
        var bits = question.people().starts().size() * (CELLS / 8.0 + 48);
        var lists =
                question.lines().stream().mapToInt(line -> line.people().size()).sum() * 20.0;
        return (bits + lists + question.people().cost().length * 12.0) / MEBI;
    }

    private static void agreement(Figures figures, BenchOptions options) throws IOException {
        CpSatReferee.load();
        var questions = new RandomQuestions(options.seed(), 12, 40);
        var tally = new Tally();
        try (var dump = options.dump().isPresent()
                ? new PrintStream(Files.newOutputStream(options.dump().get()))
                : new PrintStream(PrintStream.nullOutputStream())) {
            for (var instance = 0; instance < INSTANCES; instance++) {
                tally.compare(questions.next(), dump);
            }
        }
        figures.count("slots.instances", INSTANCES);
        figures.count("slots.optimum_agree", tally.optimum);
        figures.count("slots.feasibility_agree", tally.feasibility);
        figures.print("slots.cpsat.median", tally.referee.getValueAtPercentile(50) / MILLIS, "ms");
        figures.print("slots.own.median", tally.own.getValueAtPercentile(50) / MILLIS, "ms");
    }

    /** How often both say the same, and how long each takes. */
    private static final class Tally {

        private final Histogram own = new Histogram(3);
        private final Histogram referee = new Histogram(3);
        private long optimum;
        private long feasibility;

        private void compare(Question question, PrintStream dump) {
            var found = timed(own, () -> SlotSearch.best(question, 1).stream().findFirst());
            var lowest = timed(referee, () -> CpSatReferee.lowestCost(question));
            feasibility += found.isPresent() == lowest.isPresent() ? 1 : 0;
            optimum += cost(found).equals(lowest) ? 1 : 0;
            dump.println(QuestionJson.of(question, found));
        }

        private static OptionalLong cost(Optional<Found> found) {
            return found.map(Found::cost).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        }

        private static <T> T timed(Histogram nanos, Supplier<T> search) {
            var began = System.nanoTime();
            var answer = search.get();
            nanos.recordValue(System.nanoTime() - began);
            return answer;
        }
    }
}
