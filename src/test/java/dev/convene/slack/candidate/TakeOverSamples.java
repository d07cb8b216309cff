package dev.convene.slack.candidate;

import static dev.convene.slack.candidate.Sketches.LEAST;
import static dev.convene.slack.candidate.Sketches.MANAGER;
import static dev.convene.slack.candidate.Sketches.MOST;
import static dev.convene.slack.candidate.Sketches.RECRUITER;

import dev.convene.candidate.HandOver;
import dev.convene.candidate.HandOverId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningTerms;
import dev.convene.shared.MemberId;
import dev.convene.slack.Samples;
import dev.convene.testing.MadeCandidacy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is shown of openings that pass from one recruiter to another. */
class TakeOverSamples implements Samples {

    @Override
    public void show(Shelf shelf) {
        var one = LEAST.opening();
        var secret = MadeCandidacy.inConfidence(MOST.opening());
        form(shelf, "take-over-least", List.of(one), null, null);
        form(shelf, "take-over-most", many(100), RECRUITER, MANAGER);
        told(shelf, "taken-over-to", List.of(one), MANAGER, 0);
        told(shelf, "taken-over-to-most", Collections.nCopies(40, MOST.opening()), MANAGER, 0);
        told(shelf, "taken-over-to-secret", List.of(secret, one), MANAGER, 0);
        told(shelf, "taken-over-from", List.of(one), RECRUITER, 1);
        told(shelf, "taken-over-from-secret", List.of(), RECRUITER, 2);
        told(shelf, "taken-over-in-channel", List.of(one, MOST.opening()), null, 3);
    }

    private static List<Opening> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> MadeCandidacy.in("developer")
                        .to(titled(n + MOST.opening().title()), Set.of(RECRUITER))
                        .file()
                        .opening())
                .toList();
    }

    private static OpeningTerms titled(String title) {
        return new OpeningTerms(title, MOST.opening().terms().process(), MANAGER, null, null, null, null);
    }

    private static void form(
            Shelf shelf, String name, List<Opening> all, @Nullable MemberId from, @Nullable MemberId to) {
        var givers = Map.of(RECRUITER, Sketches.ODD, MANAGER, "manager-1");
        var model = new TakeOverView.Model(HandOverId.random(), all, givers, from, to);
        shelf.modal(name, text -> TakeOverView.render(model, text));
    }

    private static void told(Shelf shelf, String name, List<Opening> shown, @Nullable MemberId reader, int hidden) {
        var handOver = new HandOver(HandOverId.random(), RECRUITER, MANAGER, MANAGER, shown);
        var model = new TakenOverView.Model(handOver, reader, shown, hidden);
        shelf.message(name, text -> TakenOverView.render(model, text));
    }
}
