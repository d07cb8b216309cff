package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.insight.Pipeline;
import dev.convene.insight.Situation;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Scheduling;
import dev.convene.shared.MemberId;
import dev.convene.slack.TypedName;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a recruiter could schedule, move or cancel. */
@Component
class Bookables {

    private final Pipeline pipeline;
    private final CandidacyRights rights;
    private final Scheduling scheduling;
    private final Interviews interviews;

    Bookables(Pipeline pipeline, CandidacyRights rights, Scheduling scheduling, Interviews interviews) {
        this.pipeline = pipeline;
        this.rights = rights;
        this.scheduling = scheduling;
        this.interviews = interviews;
    }

    /** A stage that people could meet for now. */
    record Open(CandidacyFile file, Stage.Meeting stage) {

        WhichStage which() {
            return new WhichStage(file.id(), stage.key());
        }

        /** Whether it is a visit beside the path, which nobody waits for. */
        boolean isBeside() {
            return !file.stage().key().equals(stage.key());
        }
    }

    /** Those that the candidacy waits for first, then visits; all that fit what was typed. */
    List<Open> toSchedule(MemberId actor, String typed) {
        var lines = theirs(actor);
        return Stream.concat(
                        lines.stream().flatMap(Bookables::onThePath),
                        lines.stream().flatMap(this::beside))
                .filter(open -> TypedName.fits(open.file(), open.stage(), typed))
                .toList();
    }

    /** Stages that could be booked ahead, "if we get there". */
    List<Open> furtherOn(MemberId actor, String typed) {
        return theirs(actor).stream()
                .map(Pipeline.Line::file)
                .flatMap(file -> scheduling.ahead(file).stream()
                        .filter(stage -> scheduling.booked(file, stage.key()).isEmpty())
                        .map(stage -> new Open(file, stage)))
                .filter(open -> TypedName.fits(open.file(), open.stage(), typed))
                .toList();
    }

    /** Interviews still to take place, by candidacy. */
    List<InterviewFile> ahead(MemberId actor, String typed) {
        return theirs(actor).stream()
                .flatMap(line -> interviews.of(line.file().id()).stream()
                        .filter(panel -> panel.interview().status().isAhead())
                        .map(panel -> new InterviewFile(panel, line.file())))
                .filter(file -> TypedName.fits(file.candidacy(), file.stage(), typed))
                .toList();
    }

    private List<Pipeline.Line> theirs(MemberId actor) {
        return pipeline.read(actor).stream()
                .filter(line -> rights.mayRecruit(actor, line.file()))
                .toList();
    }

    private static Stream<Open> onThePath(Pipeline.Line line) {
        return line.situation() instanceof Situation.ToSchedule open
                ? Stream.of(new Open(line.file(), open.stage()))
                : Stream.empty();
    }

    private Stream<Open> beside(Pipeline.Line line) {
        var file = line.file();
        return file.process().besides(file.stage().key()).stream()
                .filter(visit -> scheduling.schedulable(file, visit.key()).isPresent())
                .filter(visit -> scheduling.booked(file, visit.key()).isEmpty())
                .map(visit -> new Open(file, visit));
    }
}
