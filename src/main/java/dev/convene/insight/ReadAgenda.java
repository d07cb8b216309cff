package dev.convene.insight;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyFile;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows a person what they have before them, candidates' names among it, and leaves a trace of having done so. */
@Component
public class ReadAgenda {

    private final Agenda agenda;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadAgenda(Agenda agenda, Trail trail, TransactionTemplate transaction) {
        this.agenda = agenda;
        this.trail = trail;
        this.transaction = transaction;
    }

    public Mine read(MemberId member) {
        return transaction.execute(tx -> {
            var mine = new Mine(agenda.ahead(member), agenda.tasks(member));
            mine.candidacies()
                    .map(file -> file.id().value())
                    .distinct()
                    .forEach(candidacy -> trail.seen(member, candidacy, "agenda"));
            return mine;
        });
    }

    /**
     * What one person has before them.
     *
     * @param ahead interviews in which they have a seat, earliest first
     * @param tasks what waits for them, oldest first
     */
    public record Mine(List<InterviewFile> ahead, List<Task> tasks) {

        private Stream<CandidacyFile> candidacies() {
            return Stream.concat(
                    ahead.stream().map(InterviewFile::candidacy), tasks.stream().map(Mine::about));
        }

        private static CandidacyFile about(Task task) {
            return switch (task) {
                case Task.AnswerInvitation(var interview, var _) -> interview.candidacy();
                case Task.WriteScorecard(var interview, var _, var _) -> interview.candidacy();
                case Task.FillSeat(var interview, var _) -> interview.candidacy();
                case Task.DecideStage(var candidacy, var _) -> candidacy;
                case Task.NameDecider(var candidacy, var _) -> candidacy;
                case Task.ScheduleStage(var candidacy, var _, var _) -> candidacy;
                case Task.CompleteOfferStep(var candidacy, var _, var _) -> candidacy;
            };
        }
    }
}
