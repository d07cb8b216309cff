package dev.convene.slack.feedback;

import dev.convene.feedback.Rounds;
import dev.convene.insight.Agenda;
import dev.convene.insight.Task;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cards that a person can write now, also of an interview that is under way; and the interview they last had. */
@Component
class OwedCards {

    private static final Duration LOOK_BACK = Duration.ofDays(60);

    private final Agenda agenda;
    private final Rounds rounds;
    private final Interviews interviews;
    private final ReadInterview files;
    private final Clock clock;

    OwedCards(Agenda agenda, Rounds rounds, Interviews interviews, ReadInterview files, Clock clock) {
        this.agenda = agenda;
        this.rounds = rounds;
        this.interviews = interviews;
        this.files = files;
        this.clock = clock;
    }

    /** Oldest first. */
    List<InterviewFile> of(MemberId member) {
        var owed = agenda.tasks(member).stream()
                .filter(Task.WriteScorecard.class::isInstance)
                .map(task -> ((Task.WriteScorecard) task).interview());
        var underWay = agenda.ahead(member).stream()
                .filter(InterviewFile::isEvaluated)
                .filter(file -> !file.interview().slot().startsAt().isAfter(clock.instant()))
                .filter(file -> rounds.of(file.panel()).missing().contains(member));
        return Stream.concat(owed, underWay)
                .filter(file -> !file.candidacy().isKeptFrom(member))
                .toList();
    }

    /** The latest that began and that asks for cards. */
    Optional<InterviewFile> last(MemberId member) {
        var now = clock.instant();
        return interviews.seating(member, now.minus(LOOK_BACK)).stream()
                .filter(panel -> !panel.interview().slot().startsAt().isAfter(now))
                .flatMap(panel -> files.file(panel.interview().id()).stream())
                .filter(InterviewFile::isEvaluated)
                .filter(file -> !file.candidacy().isKeptFrom(member))
                .reduce((_, later) -> later);
    }
}
