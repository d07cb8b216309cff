package dev.convene.scheduling.search;

import dev.convene.scheduling.search.Question.People;
import dev.convene.scheduling.search.Question.Spread;
import dev.convene.scheduling.search.Question.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws questions of every kind: scarce and plenty, with lines that share people, departments that clash, and pins. */
public final class RandomQuestions {

    private final Random random;
    private final int mostPeople;
    private final int mostCells;

    public RandomQuestions(long seed, int mostPeople, int mostCells) {
        this.random = new Random(seed);
        this.mostPeople = mostPeople;
        this.mostCells = mostCells;
    }

    public Question next() {
        var people = random.nextInt(1, mostPeople + 1);
        var cells = random.nextInt(1, mostCells + 1);
        var lines =
                Stream.generate(() -> line(people)).limit(random.nextInt(1, 4)).toList();
        return new Question(lines, people(people, cells), pinned(people), when(cells));
    }

    private Line line(int people) {
        var eligible = new ArrayList<>(IntStream.range(0, people)
                .filter(_ -> random.nextInt(3) > 0)
                .boxed()
                .toList());
        Collections.shuffle(eligible, random);
        var everyone = random.nextInt(6) == 0 && eligible.size() < 4;
        var seats = everyone ? Math.max(1, eligible.size()) : random.nextInt(1, 4);
        return new Line(seats, eligible, random.nextInt(3) == 0);
    }

    private People people(int people, int cells) {
        var rarelyFree = random.nextInt(4) == 0;
        var starts = Stream.generate(() -> cells(cells, rarelyFree ? 0.3 : 0.8))
                .limit(people)
                .toList();
        var cost = random.longs(people, 0, 1 + random.nextInt(1000)).toArray();
        return new People(cost, random.ints(people, 0, 1 + random.nextInt(5)).toArray(), starts);
    }

    private Set<Integer> pinned(int people) {
        return random.nextInt(4) > 0
                ? Set.of()
                : Set.copyOf(
                        random.ints(random.nextInt(1, 3), 0, people).boxed().toList());
    }

    private When when(int cells) {
        var day = IntStream.range(0, cells).map(cell -> cell / 8).toArray();
        var cost = random.longs(cells, 0, 200).toArray();
        return new When(cells(cells, 0.9), cost, day, random.nextInt(1, 5), new Spread(50, 400));
    }

    private Cells cells(int size, double share) {
        var cells = Cells.none(size);
        IntStream.range(0, size).filter(_ -> random.nextDouble() < share).forEach(cell -> cells.add(cell, cell + 1));
        return cells;
    }

    /** Every way to fill the lines at a cell, tried one by one: slow, and too simple to be wrong. */
    static List<Long> everyCost(Question question, int cell) {
        var costs = new ArrayList<Long>();
        var seats = IntStream.range(0, question.lines().size())
                .boxed()
                .flatMap(line -> Collections.nCopies(question.lines().get(line).seats(), line).stream())
                .toList();
        fill(question, cell, seats, new ArrayList<>(), costs);
        return costs;
    }

    private static void fill(Question question, int cell, List<Integer> seats, List<Integer> taken, List<Long> costs) {
        if (taken.size() == seats.size()) {
            if (taken.containsAll(question.pinned())) {
                costs.add(taken.stream()
                                .mapToLong(person -> question.people().cost()[person])
                                .sum()
                        + question.when().cost()[cell]);
            }
            return;
        }
        var line = question.lines().get(seats.get(taken.size()));
        for (var person : line.people()) {
            if (question.people().starts().get(person).has(cell)
                    && !taken.contains(person)
                    && (!line.eachOfAnotherDepartment() || isOfAnother(question, seats, taken, person))) {
                taken.add(person);
                fill(question, cell, seats, taken, costs);
                taken.removeLast();
            }
        }
    }

    private static boolean isOfAnother(Question question, List<Integer> seats, List<Integer> taken, int person) {
        var department = question.people().department();
        return IntStream.range(0, taken.size())
                .filter(seat -> seats.get(seat).equals(seats.get(taken.size())))
                .noneMatch(seat -> department[taken.get(seat)] == department[person]);
    }
}
