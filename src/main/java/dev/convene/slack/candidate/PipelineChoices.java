package dev.convene.slack.candidate;

import dev.convene.candidate.Opening;
import dev.convene.insight.Pipeline;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Choice;
import dev.convene.slack.Choices;
import dev.convene.slack.Element;
import dev.convene.slack.Pick;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The filters of the pipeline: opening, stage, waiting for whom. Each offers what there is. */
final class PipelineChoices {

    static final ActionId OPENING = new ActionId("pipeline-opening");
    static final ActionId STAGE = new ActionId("pipeline-stage");
    static final ActionId WAITING = new ActionId("pipeline-waiting");

    private PipelineChoices() {}

    static List<Element> of(PipelineView.Model model, Text.In text) {
        var filter = model.filter();
        var waits = filter.waitsFor();
        return List.of(
                pick(OPENING, "opening", openings(model), filter.opening(), text),
                pick(STAGE, "stage", stages(model, text), filter.stage(), text),
                pick(WAITING, "waiting", people(model), waits == null ? null : waits.value(), text));
    }

    private static Pick pick(
            ActionId id, String what, Map<String, Words> choices, @Nullable String chosen, Text.In text) {
        var all = new ArrayList<Choice>();
        all.add(new Choice(PipelineFilter.ANY, text.of("slack.candidate.pipeline.any-" + what)));
        choices.forEach((value, label) -> all.add(new Choice(value, label)));
        return Pick.of(id, text.of("slack.candidate.pipeline.filter-" + what), Choices.of(all), chosen);
    }

    private static Map<String, Words> openings(PipelineView.Model model) {
        var openings = new LinkedHashMap<String, Words>();
        model.lines().stream()
                .map(line -> line.file().opening())
                .sorted(Comparator.comparing(Opening::title))
                .forEach(
                        opening -> openings.putIfAbsent(opening.id().value().toString(), Text.person(opening.title())));
        return openings;
    }

    private static Map<String, Words> stages(PipelineView.Model model, Text.In text) {
        var stages = new LinkedHashMap<String, Words>();
        model.lines().stream()
                .map(Pipeline.Line::file)
                .sorted(Comparator.comparingInt(
                        file -> file.process().position(file.stage().key())))
                .forEach(file -> stages.putIfAbsent(
                        PipelineFilter.stage(file.process(), file.stage().key()), Say.stage(file.stage(), text)));
        return stages;
    }

    /** By name, the reader first. */
    private static Map<String, Words> people(PipelineView.Model model) {
        var people = new LinkedHashMap<String, Words>();
        model.lines().stream()
                .flatMap(line -> line.situation().waitsFor().stream())
                .distinct()
                .sorted(Comparator.<MemberId, Boolean>comparing(
                                member -> !member.equals(model.reader().id()))
                        .thenComparing(member -> name(model, member)))
                .forEach(member -> people.put(member.value(), Text.person(name(model, member))));
        return people;
    }

    private static String name(PipelineView.Model model, MemberId member) {
        return Objects.requireNonNullElse(model.names().get(member), member.value());
    }
}
