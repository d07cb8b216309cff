package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.feedback.CardContent;
import dev.convene.feedback.ReadCards;
import dev.convene.feedback.Recommendation;
import dev.convene.feedback.SubmitScorecard;
import dev.convene.feedback.SubmitScorecard.Submission;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.RecordAttendance;
import dev.convene.scheduling.RecordAttendance.Attendance;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A card is written before the others' are read, or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindnessTest {

    private final FeedbackScenario hiring = new FeedbackScenario();

    @AfterAll
    void end() {
        hiring.close();
    }

    @Test
    void aRecruiterWhoWasAbsentMayReadTheCardsOrWriteOneAndNeverBoth() {
        var interview = hiring.operationalWith(People.OTHER_RECRUITER);
        var recruiter = new MemberId(People.OTHER_RECRUITER);
        hiring.bean(RecordAttendance.class).record(recruiter, interview, Attendance.I_WAS_ABSENT);
        submit(People.PRODUCT_OWNER, interview);
        submit(People.DEVELOPER, interview);

        assertThat(hiring.bean(ReadCards.class).read(recruiter, interview)).isInstanceOf(ReadCards.Reading.Open.class);
        assertThat(submit(People.OTHER_RECRUITER, interview)).isInstanceOf(Submission.NoLongerBlind.class);
    }

    @Test
    void aRecruiterWhoWasThereAfterAllAndHasNotReadStillWritesTheirs() {
        var interview = hiring.operationalWith(People.OTHER_RECRUITER);
        hiring.bean(RecordAttendance.class)
                .record(new MemberId(People.OTHER_RECRUITER), interview, Attendance.I_WAS_ABSENT);
        submit(People.PRODUCT_OWNER, interview);

        assertThat(submit(People.OTHER_RECRUITER, interview)).isInstanceOf(Submission.Submitted.class);
    }

    private Submission submit(String author, InterviewId interview) {
        var content = new CardContent(Recommendation.YES, "seen", Set.of(), Set.of(), "");
        return hiring.bean(SubmitScorecard.class).submit(new MemberId(author), interview, content);
    }
}
