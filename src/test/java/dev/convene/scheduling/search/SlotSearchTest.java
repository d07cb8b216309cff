package dev.convene.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.scheduling.search.Found.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotSearchTest {

    private static final int INSTANCES = 3_000;

    private final long seed = new Random().nextLong();

    @Test
    void findsWhatTryingEverythingFinds() {
        System.out.println("seed " + seed);
        var questions = new RandomQuestions(seed, 7, 10);
        var possible = 0;
        for (var instance = 0; instance < INSTANCES; instance++) {
            var question = questions.next();
            var best = SlotSearch.best(question, 1);
            var cheapest = question.when().allowed().stream()
                    .boxed()
                    .flatMap(cell -> RandomQuestions.everyCost(question, cell).stream())
                    .min(Long::compare);
            assertThat(best.stream().map(Found::cost).findFirst())
                    .as("instance %s of seed %s: %s", instance, seed, question)
                    .isEqualTo(cheapest);
            best.forEach(found -> assertHolds(question, found));
            possible += best.size();
        }
        assertThat(possible).as("seed %s has of both kinds", seed).isBetween(INSTANCES / 10, INSTANCES * 9 / 10);
    }

    @Test
    void findsEverySlotThereIsAndNoneTwice() {
        var questions = new RandomQuestions(seed, 6, 12);
        for (var instance = 0; instance < INSTANCES / 10; instance++) {
            var question = questions.next();
            var cells = SlotSearch.best(question, 100).stream().map(Found::cell).toList();
            assertThat(cells)
                    .as("instance %s of seed %s", instance, seed)
                    .containsExactlyInAnyOrderElementsOf(question.when().allowed().stream()
                            .filter(cell ->
                                    !RandomQuestions.everyCost(question, cell).isEmpty())
                            .boxed()
                            .toList());
        }
    }

    @Test
    void spreadsProposalsOverDaysAndKeepsThemApart() {
        var free = Cells.all(16);
        var question = new Question(
                List.of(new Line(1, List.of(0), false)),
                new Question.People(new long[] {3}, new int[] {0}, List.of(free)),
                java.util.Set.of(),
                new Question.When(
                        free,
                        new long[16],
                        IntStream.range(0, 16).map(cell -> cell / 8).toArray(),
                        4,
                        new Question.Spread(10, 100)));
        assertThat(SlotSearch.best(question, 4).stream().map(Found::cell)).containsExactly(0, 8, 4, 12);
    }

    @Test
    void startsOfAStretchAreFoundAcrossWords() {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var size = random.nextInt(1, 300);
            var cells = Cells.none(size);
            IntStream.range(0, size).filter(_ -> random.nextInt(20) > 0).forEach(cell -> cells.add(cell, cell + 1));
            var length = random.nextInt(1, 140);
            var expected = IntStream.range(0, size)
                    .filter(start -> start + length <= size
                            && IntStream.range(start, start + length).allMatch(cells::has))
                    .boxed()
                    .toList();
            assertThat(cells.startsOf(length).stream().boxed().toList())
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(expected);
        }
    }

    private static void assertHolds(Question question, Found found) {
        var people = found.panel().stream().map(Placed::person).toList();
        assertThat(new HashSet<>(people)).hasSameSizeAs(people).containsAll(question.pinned());
        assertThat(people)
                .allMatch(person -> question.people().starts().get(person).has(found.cell()));
        for (var line = 0; line < question.lines().size(); line++) {
            assertHolds(question, line, found.panel());
        }
    }

    private static void assertHolds(Question question, int number, List<Placed> panel) {
        var line = question.lines().get(number);
        var people = panel.stream()
                .filter(placed -> placed.line() == number)
                .map(Placed::person)
                .toList();
        assertThat(people).hasSize(line.seats());
        assertThat(line.people()).containsAll(people);
        if (line.eachOfAnotherDepartment()) {
            assertThat(people.stream().map(person -> question.people().department()[person]))
                    .doesNotHaveDuplicates();
        }
    }
}
