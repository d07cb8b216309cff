package dev.convene.slack.candidate;

import static dev.convene.slack.candidate.Sketches.LEAST;
import static dev.convene.slack.candidate.Sketches.MOST;
import static dev.convene.slack.candidate.Sketches.ODD;
import static dev.convene.slack.candidate.Sketches.READER;

import dev.convene.candidate.Checked;
import dev.convene.candidate.Newcomer;
import dev.convene.candidate.Person;
import dev.convene.candidate.TypedLine;
import dev.convene.slack.Samples;
import dev.convene.slack.Text;
import dev.convene.slack.ViewMeta;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Several people at once: before anything was typed, with fifty lines that fit, with fifty that do not. */
class AddManySamples implements Samples {

    private static final ViewMeta META = ViewMeta.of("round", 1);

    @Override
    public void show(Shelf shelf) {
        shelf.modal("add-many-least", text -> AddManyView.render(model(List.of(), 0), text));
        shelf.modal(
                "add-many-right",
                text -> AddManyView.render(
                        model(
                                IntStream.range(0, 50)
                                        .mapToObj(AddManySamples::right)
                                        .toList(),
                                0),
                        text));
        shelf.modal(
                "add-many-wrong",
                text -> AddManyView.render(
                        model(
                                IntStream.range(0, 50)
                                        .mapToObj(line -> wrong(line, text))
                                        .toList(),
                                12),
                        text));
        shelf.modal(
                "add-many-both",
                text -> AddManyView.render(model(List.of(right(0), wrong(1, text), right(2)), 0), text));
    }

    private static AddManyView.Model model(List<CheckedLine> checked, int added) {
        return new AddManyView.Model(
                List.of(LEAST.opening(), MOST.opening()),
                MOST.opening().id(),
                Locale.FRENCH,
                READER.zone(),
                checked,
                added,
                META);
    }

    private static CheckedLine right(int number) {
        var person = new Person(ODD + number, "a" + number + "@example.com", null, Locale.FRENCH, READER.zone(), null);
        var newcomer = new Newcomer(MOST.opening().id(), person, null, null, Set.of(), true);
        return new CheckedLine(
                new Checked.Fits(line(number), newcomer, MOST.opening(), MOST.stage(), number % 2 == 0), null);
    }

    private static CheckedLine wrong(int number, Text.In text) {
        return new CheckedLine(
                new Checked.Wrong(line(number), new Checked.Reason.NoEmail()),
                text.of("slack.candidate.many.no-stage", ODD, text.list(List.of(Text.person(ODD), Text.person(ODD)))));
    }

    private static TypedLine line(int number) {
        var text = ODD + number + "\t" + "a".repeat(50) + number + "@example.com\t" + ODD + "\toperational";
        return new TypedLine(number + 1, text, ODD + number, "a".repeat(50) + "@example.com", ODD, "operational");
    }
}
