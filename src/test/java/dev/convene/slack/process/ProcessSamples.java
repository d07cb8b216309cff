package dev.convene.slack.process;

import dev.convene.process.Arrangement;
import dev.convene.process.Criterion;
import dev.convene.process.CriterionKey;
import dev.convene.process.Decider;
import dev.convene.process.HiringProcess;
import dev.convene.process.Kit;
import dev.convene.process.Mode;
import dev.convene.process.Question;
import dev.convene.process.QuestionKey;
import dev.convene.process.Recipe;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.process.Topic;
import dev.convene.process.Wording;
import dev.convene.slack.Samples;
import dev.convene.testing.Made;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Every stage of both processes, and one at the limits of what a process file may hold. */
class ProcessSamples implements Samples {

    private static final HiringProcess DEVELOPER = Made.process("developer");
    private static final HiringProcess CTO = Made.process("cto");
    private static final List<HiringProcess> BOTH = List.of(CTO, DEVELOPER);
    private static final String ODD = "<!channel> & *שלום* 😀 ";

    @Override
    public void show(Shelf shelf) {
        for (var process : BOTH) {
            var name = "process-" + process.key();
            shelf.modal(name, text -> ProcessView.render(new ProcessView.Model(BOTH, process, null, Map.of()), text));
            for (var stage : process.stages()) {
                shelf.modal(
                        name + "-" + stage.key(),
                        text -> ProcessView.render(new ProcessView.Model(BOTH, process, stage, Map.of()), text));
            }
        }
        var most = most();
        var full = new HiringProcess(most.id(), most.key(), 1, most.name(), most.stages(), Map.of());
        shelf.modal(
                "process-most",
                text -> ProcessView.render(new ProcessView.Model(List.of(full), full, full.first(), Map.of()), text));
    }

    private static HiringProcess most() {
        var kit = new Kit(
                many(n -> new Criterion(new CriterionKey("criterion-" + n), long_(150), long_(2000))),
                many(n -> new Question(new QuestionKey("question-" + n), long_(2000))),
                many(_ -> new Topic(long_(2000))),
                many(_ -> long_(2000)));
        var arrangement =
                new Arrangement(Duration.ofMinutes(90), Set.of(Mode.values()), new Recipe(List.of()), long_(2000));
        var stage = new Stage.Interview(
                new StageKey("most"), long_(60), long_(2000), arrangement, kit, Decider.HIRING_MANAGER);
        return new HiringProcess(DEVELOPER.id(), DEVELOPER.key(), 1, long_(60), List.of(stage), Map.of());
    }

    private static <T> List<T> many(IntFunction<T> each) {
        return IntStream.range(0, 20).mapToObj(each).toList();
    }

    private static Wording long_(int length) {
        var text = ODD.repeat(length / ODD.length() + 1).substring(0, length);
        return new Wording(text, text);
    }
}
