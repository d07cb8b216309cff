package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.feedback.CardContent;
import dev.convene.feedback.ConfirmScorecard;
import dev.convene.feedback.ReadCards;
import dev.convene.feedback.Recommendation;
import dev.convene.feedback.ReportScorecard;
import dev.convene.feedback.ReportScorecard.Reporting;
import dev.convene.feedback.Rounds;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.People;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Cards that panelists give orally and a recruiter types: they count once their authors say so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportCardTest {

    private static final String SECRET = "xylophone";

    private final FeedbackScenario hiring = new FeedbackScenario();

    @AfterAll
    void end() {
        hiring.close();
    }

    @Test
    void whatIsTypedForSomebodyCountsOnceTheyConfirmItWithOneTap() {
        var interview = hiring.operational();
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "first");
        hiring.handIn(People.SECOND_DEVELOPER, interview, "YES", "second");
        var ended = hiring.message(People.DEVELOPER, interview, "write-card");

        typeFor("developer-1", interview);

        var told = reported(People.DEVELOPER, interview);
        assertThat(told.words())
                .contains("<@" + People.RECRUITER + "> recorded the card")
                .doesNotContain(SECRET);
        await().untilAsserted(() -> assertThat(ended.offers("confirm-card")).isTrue());
        assertThat(isComplete(interview)).isFalse();
        assertThat(read(People.RECRUITER, interview)).isInstanceOf(ReadCards.Reading.Sealed.class);
        hiring.as(People.DEVELOPER).types("/interview me");
        var mine = hiring.as(People.DEVELOPER).modal(modal -> modal.says("to be confirmed since"));
        assertThat(mine.json().toString()).doesNotContain(SECRET);
        mine.close();

        told.clicks("confirm-card");

        await().untilAsserted(() -> assertThat(told.words()).contains("Your card is in."));
        await().until(() -> isComplete(interview));
        hiring.forge(People.RECRUITER, interview).clicks("see-cards");
        var cards = recruiter().modal(modal -> modal.says(SECRET));
        assertThat(cards.words()).contains("<@" + People.DEVELOPER + "> (reported by <@" + People.RECRUITER + ">)");
        cards.close();
    }

    @Test
    void whoCorrectsItHandsInTheirOwnWords() {
        var interview = hiring.operational();
        typeFor("developer-1", interview);

        reported(People.DEVELOPER, interview).clicks(Acts.WRITE_CARD.value());
        var form = hiring.as(People.DEVELOPER).modalWith("summary");
        assertThat(form.words()).contains("recorded this as you gave it orally");
        assertThat(form.value("summary").asString()).isEqualTo(SECRET);
        assertThat(form.choose("recommendation", "RATHER_NO")
                        .fill("summary", "mine")
                        .submit()
                        .result())
                .isEqualTo("updated");
        hiring.as(People.DEVELOPER).modal().close();

        assertThat(hiring.bean(Rounds.class).of(interview).submitted()).containsExactly(id(People.DEVELOPER));
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "first");
        hiring.handIn(People.SECOND_DEVELOPER, interview, "YES", "second");
        assertThat(read(People.DEVELOPER, interview)).isInstanceOfSatisfying(ReadCards.Reading.Open.class, open -> {
            assertThat(open.cards()).allMatch(card -> card.reportedBy() == null);
            assertThat(open.cards()).noneMatch(card -> card.content().summary().contains(SECRET));
        });
    }

    @Test
    void whoTypedItReadsNothingByIt() {
        var interview = hiring.operational();
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", SECRET);
        typeFor("developer-1", interview);

        hiring.forge(People.RECRUITER, interview).clicks("see-cards");
        var sealed = recruiter().modal(modal -> modal.says("Sealed."));
        assertThat(sealed.words()).doesNotContain(SECRET).contains("<@" + People.DEVELOPER + ">");
        sealed.close();
        assertThat(report(People.RECRUITER, interview, People.DEVELOPER)).isInstanceOf(Reporting.HasBegun.class);
        assertThat(report(People.RECRUITER, interview, People.PRODUCT_OWNER)).isInstanceOf(Reporting.HasBegun.class);
    }

    @Test
    void whoOwesACardOrMayNotKnowTypesNoneForOthers() {
        var interview = hiring.operationalWith(People.OTHER_RECRUITER);

        assertThat(report(People.OTHER_RECRUITER, interview, People.DEVELOPER)).isInstanceOf(Reporting.NotBlind.class);
        assertThat(report(People.MANAGER, interview, People.DEVELOPER)).isInstanceOf(Reporting.NotAllowed.class);
        assertThat(report(People.RECRUITER, interview, People.SUPPORT)).isInstanceOf(Reporting.NotAwaited.class);
        var kept = hiring.operational(People.OTHER_RECRUITER);
        assertThat(report(People.OTHER_RECRUITER, kept, People.DEVELOPER)).isInstanceOf(Reporting.NotAllowed.class);
        assertThat(List.of(interview, kept))
                .allMatch(each -> hiring.bean(Rounds.class).of(each).submitted().isEmpty());
    }

    @Test
    void nobodyConfirmsForOthersAndWhatIsNotThereIsNotConfirmed() {
        var interview = hiring.operational();
        typeFor("developer-1", interview);

        for (var member : List.of(People.RECRUITER, People.SECOND_DEVELOPER, People.MANAGER)) {
            hiring.bean(ConfirmScorecard.class).confirm(id(member), interview);
        }

        assertThat(hiring.bean(Rounds.class).of(interview).submitted()).isEmpty();
    }

    /** From the candidate's sheet. */
    private void typeFor(String name, InterviewId interview) {
        hiring.forge(People.RECRUITER, interview).clicks(Acts.OPEN_CANDIDACY.value());
        recruiter().modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Enter the card of " + name);
        var form = recruiter().modalWith("summary");
        assertThat(form.words()).contains("gave it to you orally");
        assertThat(form.submit().errors()).containsKey("recommendation");
        assertThat(form.choose("recommendation", "YES")
                        .fill("summary", SECRET)
                        .submit()
                        .accepted())
                .isTrue();
        recruiter().modal().close();
    }

    private Reporting report(String actor, InterviewId interview, String author) {
        var content = new CardContent(Recommendation.YES, SECRET, Set.of(), Set.of(), "");
        return hiring.bean(ReportScorecard.class).report(id(actor), interview, id(author), content);
    }

    private ReadCards.Reading read(String member, InterviewId interview) {
        return hiring.bean(ReadCards.class).read(id(member), interview);
    }

    private boolean isComplete(InterviewId interview) {
        return hiring.bean(Rounds.class).of(interview).isComplete();
    }

    private Shown reported(String member, InterviewId interview) {
        var name = hiring.shown(interview);
        return hiring.as(member)
                .waitForMessage(message -> message.says(name)
                        && message.offers("confirm-card")
                        && message.text().contains("confirm your card"));
    }

    private Person recruiter() {
        return hiring.as(People.RECRUITER);
    }

    private static MemberId id(String member) {
        return new MemberId(member);
    }
}
