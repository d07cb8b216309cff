package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.candidate.CandidacyStatus;
import dev.convene.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever does not retain a candidate sees the letter that this sets off, before and after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecideLetterTest {

    private final FeedbackScenario hiring = new FeedbackScenario();

    @AfterAll
    void end() {
        hiring.close();
    }

    @Test
    void theLetterIsShownOnceItIsChosenAndLedToOnceItIsDecided() {
        var interview = hiring.firstTalk();
        hiring.forge(People.RECRUITER, interview).clicks("decide");
        var form = hiring.as(People.RECRUITER).modalWith("decision");
        assertThat(form.words()).doesNotContain("drafted");

        form.fill("decision-reason", "typed before").choose("decision", "NOT_RETAINED");
        form.once(modal -> modal.says("This letter is drafted at once") && modal.says("Bonjour"));
        form.choose("decision", "AGAIN");
        form.once(modal -> !modal.says("Bonjour"));
        form.choose("decision", "NOT_RETAINED");
        form.once(modal -> modal.says("Bonjour"));
        assertThat(form.value("decision-reason").asString()).isEqualTo("typed before");
        assertThat(form.submit().result()).isEqualTo("updated");

        var decided = hiring.as(People.RECRUITER).modal(modal -> modal.offers("write-letter"));
        decided.clicks("write-letter");
        var letter = hiring.as(People.RECRUITER).modalWith("letter-subject");
        assertThat(letter.value("letter-body:0").asString()).contains("Bonjour");
        assertThat(hiring.file(interview).candidacy().standing().status()).isEqualTo(CandidacyStatus.REJECTED);
    }

    @Test
    void aHiringManagerSeesWhatWouldBeWrittenAndRecruitersWriteIt() {
        var interview = hiring.operational();
        hiring.forge(People.MANAGER, interview).clicks("decide");
        var form = hiring.as(People.MANAGER).modalWith("decision");
        form.choose("decision", "NOT_RETAINED").fill("decision-reason", "because");
        form.once(modal -> modal.says("Cette lettre est préparée aussitôt") && modal.says("Bonjour"));
        assertThat(form.submit().result()).isEqualTo("updated");

        var decided = hiring.as(People.MANAGER).modal();
        assertThat(decided.offers("write-letter")).isFalse();
        decided.close();
        hiring.as(People.RECRUITER)
                .waitForMessage(message ->
                        message.says(hiring.file(interview).candidate().name().substring(0, 3))
                                && message.offers("letter-text"));
    }
}
