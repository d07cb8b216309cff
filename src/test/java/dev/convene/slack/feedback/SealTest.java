package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.scheduling.InterviewId;
import dev.convene.testing.People;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed card is seen by its author and by nobody else, whatever their role and whatever they press. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealTest {

    private static final String SECRET = "xylophone";
    private static final List<String> BUTTONS = List.of("see-cards", "write-card", "decide", "open-candidacy");

    private final FeedbackScenario hiring = new FeedbackScenario();
    private InterviewId interview = new InterviewId(java.util.UUID.randomUUID());

    @BeforeAll
    void oneCardIsInAndTwoAreNot() {
        interview = hiring.operational(People.OTHER_RECRUITER);
        var form = hiring.card(People.DEVELOPER, interview);
        form.choose("recommendation", "RATHER_NO")
                .fill("summary", SECRET)
                .choose("criterion:software", "1")
                .choose("question:ready-to-learn", "NO")
                .fill("why:ready-to-learn", SECRET)
                .fill("notes", SECRET);
        assertThat(form.submit().result()).isEqualTo("updated");
        hiring.as(People.DEVELOPER).modal().close();
        var draft = hiring.card(People.SECOND_DEVELOPER, interview);
        draft.fill("summary", SECRET + " too").clicks("save-card-draft");
        draft.once(modal -> modal.says("Brouillon gardé"));
        draft.close();
    }

    @AfterAll
    void end() {
        hiring.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                People.RECRUITER,
                People.ADMIN,
                People.MANAGER,
                People.PRODUCT_OWNER,
                People.OTHER_RECRUITER,
                People.SUPPORT
            })
    void nobodyElseSeesIt(String member) {
        var buttons = hiring.forge(member, interview);
        var person = hiring.as(member);
        for (var button : BUTTONS) {
            buttons.clicks(button);
            var modal = person.modal(SealTest::isFilled);
            assertThat(modal.json().toString()).as(button).doesNotContain(SECRET);
            if (modal.offers("see-cards")) {
                modal.clicks("see-cards");
                assertThat(person.modal(SealTest::isFilled).json().toString()).doesNotContain(SECRET);
            }
            closeAll(person);
        }
        for (var command : List.of("/interview feedback", "/interview pipeline", "/interview me", "/interview")) {
            showsNothing(person, command);
        }
        assertThat(person.home().json().toString()).doesNotContain(SECRET);
        assertThat(person.dm().messages()).noneMatch(message -> message.says(SECRET));
        assertThat(person.ephemerals()).noneMatch(message -> message.says(SECRET));
    }

    private static void showsNothing(Person person, String command) {
        var before = person.ephemerals().size();
        person.types(command);
        await().until(() -> person.hasModal() || person.ephemerals().size() > before);
        if (person.hasModal()) {
            assertThat(person.modal(SealTest::isFilled).json().toString())
                    .as(command)
                    .doesNotContain(SECRET);
        }
        closeAll(person);
    }

    private static void closeAll(Person person) {
        while (person.hasModal()) {
            person.modal().close();
        }
    }

    @Test
    void whoeverIsKeptAwayLearnsNothingAtAll() {
        var buttons = hiring.forge(People.OTHER_RECRUITER, interview);
        var person = hiring.as(People.OTHER_RECRUITER);
        for (var button : BUTTONS) {
            buttons.clicks(button);
            var modal = person.modal(SealTest::isFilled);
            assertThat(modal.words()).as(button).doesNotContain("Söhne").doesNotContain("<@");
            modal.close();
        }
    }

    @Test
    void whoFollowsIsToldWhoIsAwaited() {
        hiring.forge(People.RECRUITER, interview).clicks("see-cards");
        var modal = hiring.as(People.RECRUITER).modal(SealTest::isFilled);

        assertThat(modal.words()).contains("Sealed.", "<@" + People.PRODUCT_OWNER + ">");
        modal.close();
    }

    @Test
    void whoDecidesIsToldWhichCardsAreMissing() {
        hiring.forge(People.MANAGER, interview).clicks("decide");
        var form = hiring.as(People.MANAGER).modalWith("decision");

        assertThat(form.words()).contains("2 grilles manquent encore");
        form.close();
    }

    @Test
    void whoDoesNotDecideIsToldWhoDoes() {
        hiring.forge(People.RECRUITER, interview).clicks("decide");
        var modal = hiring.as(People.RECRUITER).modal(SealTest::isFilled);

        assertThat(modal.words()).contains("not for you", "<@" + People.MANAGER + ">");
        modal.close();
    }

    @Test
    void theAuthorReadsTheirOwn() {
        hiring.forge(People.DEVELOPER, interview).clicks("write-card");
        var modal = hiring.as(People.DEVELOPER).modal(SealTest::isFilled);

        assertThat(modal.words()).contains(SECRET, "Rather no").doesNotContain(SECRET + " too");
        modal.close();
    }

    private static boolean isFilled(Modal modal) {
        return !modal.says("One moment…") && !modal.says("Un instant…");
    }
}
