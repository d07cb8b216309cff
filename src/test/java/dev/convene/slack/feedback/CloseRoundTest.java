package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.Decide;
import dev.convene.candidate.DecisionKind;
import dev.convene.feedback.CloseRound;
import dev.convene.feedback.CloseRound.Closing;
import dev.convene.feedback.Rounds;
import dev.convene.insight.Agenda;
import dev.convene.insight.Task;
import dev.convene.process.Mode;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.RecordAttendance;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rounds that end without every card: closed by somebody, or with a panelist who was not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloseRoundTest {

    private final FeedbackScenario hiring = new FeedbackScenario();

    @AfterAll
    void end() {
        hiring.close();
    }

    @Test
    void aRecruiterClosesARoundFromTheSheetAndTheDecisionIsPossible() {
        var interview = hiring.operational();
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "Secret words");
        var owing = hiring.message(People.DEVELOPER, interview, "write-card");
        var recruiter = hiring.as(People.RECRUITER);
        hiring.forge(People.RECRUITER, interview).clicks(Acts.OPEN_CANDIDACY.value());
        recruiter.modal(modal -> modal.offers(Acts.CLOSE_ROUND.value())).clicks(Acts.CLOSE_ROUND.value());
        var question = recruiter.modal(modal -> modal.says("Missing:"));
        assertThat(question.words())
                .contains("2 cards", "<@" + People.DEVELOPER + ">", "<@" + People.SECOND_DEVELOPER + ">")
                .contains("In:* the cards of <@" + People.PRODUCT_OWNER + ">")
                .doesNotContain("Secret words");

        assertThat(question.submit().result()).isEqualTo("updated");

        var closed = recruiter.modal(modal -> modal.says("Closed by"));
        assertThat(closed.words()).contains("<@" + People.MANAGER + ">");
        closed.close();
        recruiter.modal().close();
        await().untilAsserted(() -> assertThat(owing.words()).contains("no card is awaited from you any more"));
        var told = hiring.message(People.MANAGER, interview, "decide");
        assertThat(told.words()).contains("Clos par <@" + People.RECRUITER + "> avec 1 grille");
        assertThat(hiring.decide(People.MANAGER, hiring.file(interview).id(), DecisionKind.NEXT))
                .isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void whoseCardIsNotInIsNotAskedAndReadsNothingUntilItIs() {
        var interview = hiring.operational();
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "Secret words");
        assertThat(owes(People.DEVELOPER, interview)).isTrue();
        close(People.MANAGER, interview);
        assertThat(owes(People.DEVELOPER, interview)).isFalse();
        var developer = hiring.as(People.DEVELOPER);

        hiring.forge(People.DEVELOPER, interview).clicks("see-cards");
        var sealed = developer.modal(modal -> modal.says("closed without your card"));
        assertThat(sealed.words()).doesNotContain("Secret words");
        sealed.close();

        hiring.handIn(People.DEVELOPER, interview, "NO", "Late words");
        hiring.forge(People.DEVELOPER, interview).clicks("see-cards");
        var open = developer.modal(modal -> modal.says("Secret words"));
        assertThat(open.words()).contains("Late words");
        open.close();
    }

    @Test
    void aRoundThatNobodyOpenedCannotBeClosed() {
        var candidacy = hiring.candidate();
        var start = hiring.bean(Clock.class).instant().plus(Duration.ofDays(3));
        var booking = new Booking(
                candidacy,
                hiring.file(candidacy).stage().key(),
                new Booking.When(start, Duration.ofHours(1), ZoneId.of("Europe/Paris")),
                List.of(new Placement(0, new MemberId(People.RECRUITER))),
                new Venue(Mode.PHONE, null, null),
                Telling.BY_HAND);
        var interview = ((Booking.Outcome.Booked)
                        hiring.bean(BookInterview.class).book(new MemberId(People.RECRUITER), booking))
                .interview();

        hiring.forge(People.RECRUITER, interview).clicks(Acts.CLOSE_ROUND.value());

        var modal = hiring.as(People.RECRUITER).modal(one -> one.says("There is no round to close"));
        modal.close();
        assertThat(hiring.bean(Rounds.class).of(interview).isClosed()).isFalse();
    }

    @Test
    void onlyWhoSteersTheStageClosesAndOnlyOnce() {
        var interview = hiring.operational(People.OTHER_RECRUITER);
        var rounds = hiring.bean(CloseRound.class);
        for (var member : List.of(People.OTHER_RECRUITER, People.DEVELOPER, People.SUPPORT)) {
            assertThat(rounds.close(new MemberId(member), interview)).isInstanceOf(Closing.NotAllowed.class);
        }
        hiring.forge(People.SUPPORT, interview).clicks(Acts.CLOSE_ROUND.value());
        hiring.as(People.SUPPORT)
                .modal(modal -> modal.says("équipe de recrutement"))
                .close();
        close(People.RECRUITER, interview);
        assertThat(rounds.close(new MemberId(People.MANAGER), interview)).isInstanceOf(Closing.NothingMissing.class);
    }

    @Test
    void theRoundCountsThoseWhoWereThere() {
        var interview = hiring.operational();
        hiring.bean(RecordAttendance.class)
                .record(new MemberId(People.DEVELOPER), interview, RecordAttendance.Attendance.I_WAS_ABSENT);
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "a");
        hiring.handIn(People.SECOND_DEVELOPER, interview, "YES", "b");
        assertThat(hiring.bean(Rounds.class).of(interview).isComplete()).isTrue();
    }

    private void close(String member, InterviewId interview) {
        assertThat(hiring.bean(CloseRound.class).close(new MemberId(member), interview))
                .isInstanceOf(Closing.Closed.class);
    }

    private boolean owes(String member, InterviewId interview) {
        return hiring.bean(Agenda.class).tasks(new MemberId(member)).stream()
                .anyMatch(task -> task instanceof Task.WriteScorecard(var file, var _, var _)
                        && file.interview().id().equals(interview));
    }
}
