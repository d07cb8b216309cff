package dev.convene.slack;

import dev.convene.candidate.CandidacyFile;
import dev.convene.insight.Pipeline;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which of the candidacies under way somebody means by what they typed behind a command. */
@Component
public class WhichCandidacy {

    private final Pipeline pipeline;

    WhichCandidacy(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * What a command does with a candidacy.
     *
     * @param possible whether it can be done, by this person and now
     * @param act the button that does it, and what that carries
     * @param only done at once where one alone fits
     */
    public record Doing(
            Predicate<CandidacyFile> possible,
            ActionId act,
            Function<CandidacyFile, String> value,
            Consumer<CandidacyFile> only) {}

    /** Does it, or asks which is meant. */
    public void choose(Command command, Doing doing) {
        var fitting = fitting(command, doing);
        if (fitting.size() == 1) {
            doing.only().accept(fitting.getFirst());
        } else {
            var all = fitting.stream()
                    .map(file -> one(file, doing, command.text()))
                    .toList();
            command.tell(WhichView.orElse(all, command.text()));
        }
    }

    private List<CandidacyFile> fitting(Command command, Doing doing) {
        return pipeline.read(command.reader().id()).stream()
                .map(Pipeline.Line::file)
                .filter(doing.possible())
                .filter(file -> TypedName.fits(file, file.stage(), command.argument()))
                .toList();
    }

    private static WhichView.One one(CandidacyFile file, Doing doing, Text.In text) {
        return new WhichView.One(doing.act(), doing.value().apply(file), WhichView.candidacy(file, file.stage(), text));
    }
}
