package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.OpeningId;
import dev.convene.insight.Pipeline;
import dev.convene.process.Stage;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each opening one line: how many people are at which stage. */
final class PipelineCounts {

    private PipelineCounts() {}

    static List<Words> of(List<Pipeline.Line> lines, Text.In text) {
        var openings = new LinkedHashMap<OpeningId, List<CandidacyFile>>();
        lines.forEach(line -> openings.computeIfAbsent(line.file().opening().id(), none -> new ArrayList<>())
                .add(line.file()));
        return openings.values().stream().map(files -> opening(files, text)).toList();
    }

    private static Words opening(List<CandidacyFile> files, Text.In text) {
        var counts = new ArrayList<Words>();
        byStage(files)
                .forEach((stage, count) ->
                        counts.add(text.of("slack.candidate.pipeline.count", Say.stage(stage, text), count)));
        var held = files.stream()
                .filter(file -> file.candidacy().standing().status() == CandidacyStatus.ON_HOLD)
                .count();
        if (held > 0) {
            counts.add(text.of("slack.candidate.pipeline.on-hold", held));
        }
        return text.of("slack.candidate.pipeline.opening", Say.opening(files.getFirst()), joined(counts, text));
    }

    private static Words joined(List<Words> counts, Text.In text) {
        return counts.stream()
                .reduce((some, next) -> text.of("slack.candidate.pipeline.and", some, next))
                .orElseThrow();
    }

    /** In the order of the process, those with nobody left out. */
    private static Map<Stage, Integer> byStage(List<CandidacyFile> files) {
        var counts = new LinkedHashMap<Stage, Integer>();
        files.stream()
                .filter(file -> file.candidacy().standing().status() == CandidacyStatus.ACTIVE)
                .sorted((one, other) -> Integer.compare(position(one), position(other)))
                .forEach(file -> counts.merge(named(counts, file.stage()), 1, Integer::sum));
        return counts;
    }

    private static int position(CandidacyFile file) {
        return file.process().position(file.stage().key());
    }

    /** The same stage of another version of the process counts with this one. */
    private static Stage named(Map<Stage, Integer> counts, Stage stage) {
        return counts.keySet().stream()
                .filter(known -> known.key().equals(stage.key()))
                .findFirst()
                .orElse(stage);
    }
}
