package dev.convene.slack.candidate;

import dev.convene.insight.Pipeline;
import dev.convene.process.HiringProcess;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import dev.convene.slack.ViewMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the pipeline is looked at. Kept in the modal's metadata.
 *
 * @param opening its id; null for all
 * @param stage process and stage; null for all
 * @param waitsFor whose move it is; null for anybody's
 * @param page counted from 0
 */
record PipelineFilter(
        @Nullable String opening,
        @Nullable String stage,
        @Nullable MemberId waitsFor,
        int page) {

    /** The choice that lifts a filter. */
    static final String ANY = "any";

    static PipelineFilter none() {
        return new PipelineFilter(null, null, null, 0);
    }

    static PipelineFilter read(ViewMeta meta) {
        return new PipelineFilter(
                meta.find("opening").orElse(null),
                meta.find("stage").orElse(null),
                meta.find("waits").map(MemberId::new).orElse(null),
                meta.find("page").map(Integer::parseInt).orElse(0));
    }

    ViewMeta meta() {
        var meta = ViewMeta.of("page", page);
        meta = opening == null ? meta : meta.and("opening", opening);
        meta = stage == null ? meta : meta.and("stage", stage);
        return waitsFor == null ? meta : meta.and("waits", waitsFor);
    }

    PipelineFilter opening(String chosen) {
        return new PipelineFilter(unlessAny(chosen), stage, waitsFor, 0);
    }

    PipelineFilter stage(String chosen) {
        return new PipelineFilter(opening, unlessAny(chosen), waitsFor, 0);
    }

    PipelineFilter waitsFor(String chosen) {
        return new PipelineFilter(opening, stage, chosen.equals(ANY) ? null : new MemberId(chosen), 0);
    }

    PipelineFilter page(int chosen) {
        return new PipelineFilter(opening, stage, waitsFor, chosen);
    }

    List<Pipeline.Line> of(List<Pipeline.Line> lines) {
        return lines.stream().filter(this::lets).toList();
    }

    static String stage(HiringProcess process, StageKey stage) {
        return process.key() + ":" + stage;
    }

    private boolean lets(Pipeline.Line line) {
        var file = line.file();
        return (opening == null || opening.equals(file.opening().id().value().toString()))
                && (stage == null
                        || stage.equals(stage(file.process(), file.stage().key())))
                && (waitsFor == null || line.situation().waitsFor().contains(waitsFor));
    }

    private static @Nullable String unlessAny(String chosen) {
        return chosen.equals(ANY) ? null : chosen;
    }
}
