package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not go as the process has it, from the sheet, as recruiters of either language read it. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {People.RECRUITER, People.OTHER_RECRUITER})
class FirstWeekTest {

    private static final LocalDate PAST = LocalDate.of(2025, 3, 4);
    private static final LocalDate AHEAD = LocalDate.of(2031, 3, 4);

    private final String reader;
    private ConveneScenario convene;
    private Hiring hiring;

    FirstWeekTest(String reader) {
        this.reader = reader;
    }

    @BeforeEach
    void begin() {
        convene = ConveneScenario.start();
        hiring = new Hiring(convene);
    }

    @AfterEach
    void end() {
        convene.close();
    }

    @Test
    void aStageIsRecordedBookedAheadAndCalledOffWithTheCandidacy() {
        hiring.englishFor(reader, "Ada");
        chosen("Ada", says("Record what took place: ", "Noter ce qui a eu lieu\u00a0: ") + firstStage());
        sends(form("record-there").pickUsers("record-there", reader).pickDate("record-date", PAST));
        sheetSaying("Ada", says("Feedback missing from", "Avis manquant de"));

        picks(says("Book ahead: ", "Planifier d’avance\u00a0: ") + secondStage());
        sends(form("schedule-date").pickDate("schedule-date", AHEAD));
        sheetSaying("Ada", says("If we get there", "Si nous y arrivons"));

        picks(says("Candidate withdraws", "Noter un retrait"));
        sends(form("withdraw-reason"));
        sheetSaying("Ada", says("withdrew, noted by", "retrait de la candidature, noté par"));
        me().waitForMessage(message -> message.says("Ada") && message.says(says("Cancelled.", "Annulé.")));
    }

    @Test
    void aStageIsSkippedAndTheNextOneDoneAgainEachWithItsReason() {
        hiring.englishFor(reader, "Joan");
        chosen("Joan", says("Skip this stage", "Passer cette étape"));
        sends(form("skip-stage-because").fill("skip-stage-because", "Worked with us"));
        assertThat(sheetSaying("Joan", says("skipped by", "passée par")).words())
                .contains("Worked with us");

        picks(says("Record what took place: ", "Noter ce qui a eu lieu\u00a0: ") + secondStage());
        sends(form("record-there")
                .pickUsers("record-there", People.DEVELOPER)
                .pickDate("record-date", PAST)
                .choose("record-cards", "NONE"));
        sheetSaying("Joan", says("Decision awaited from", "Décision attendue de"));
        picks(says("Do it again", "Refaire cette étape"));
        form("repeat-stage-because")
                .fill("repeat-stage-because", "Half of it was lost")
                .submit();
        sends(form("schedule-date").pickDate("schedule-date", AHEAD));

        var sheet = sheetSaying("Joan", says("once more, asked for by", "une fois de plus, à la demande de"));
        assertThat(sheet.words()).contains("Half of it was lost");
    }

    @Test
    void aSmallerPanelGoesAheadWithItsReason() {
        var candidacy = hiring.englishFor(reader, "Frances");
        hiring.goOn(candidacy, new MemberId(reader));
        booksSmaller("Frances");
        assertThat(sheet("Frances").words())
                .contains(says("Smaller than its recipe", "Équipe plus petite que prévu"), "At the conference");
    }

    @Test
    void aRoundIsClosedAndSaysWhoseCardsAreMissing() {
        var candidacy = hiring.englishFor(reader, "Hedy");
        hiring.goOn(candidacy, new MemberId(reader));
        chosen("Hedy", says("Record what took place: ", "Noter ce qui a eu lieu\u00a0: ") + secondStage());
        sends(form("record-there")
                .pickUsers("record-there", People.DEVELOPER, People.SECOND_DEVELOPER)
                .pickDate("record-date", PAST));
        sheetSaying("Hedy", says("Feedback missing from", "Avis manquant de"));
        me().modal(modal -> modal.offers(Acts.CLOSE_ROUND.value())).clicks(Acts.CLOSE_ROUND.value());

        var question = me().modal(modal -> modal.says(says("Missing:", "Il manque")));
        assertThat(question.words()).contains("<@" + People.DEVELOPER + ">", "<@" + People.SECOND_DEVELOPER + ">");
        question.submit();

        me().modal(modal -> modal.says(says("Closed by", "Clos par")));
        convene.as(People.MANAGER)
                .waitForMessage(message -> message.says("Hedy") && message.offers(Acts.DECIDE.value()));
    }

    @Test
    void aColleagueIsKeptAwayAndNotProposed() {
        var candidacy = hiring.englishFor(reader, "Radia");
        hiring.goOn(candidacy, new MemberId(reader));
        chosen("Radia", says("Keep colleagues away", "Tenir des collègues à l’écart"));
        sends(form("keep-away-people").pickUsers("keep-away-people", People.THIRD_DEVELOPER));
        sheetSaying("Radia", says("Kept from", "À l’écart"));

        scheduleForm("Radia");
        assertThat(me().modalWith("schedule-date").json().toString()).doesNotContain("developer-3");
    }

    private void booksSmaller(String name) {
        scheduleForm(name).clicks(ScheduleView.SMALLER.value());
        sends(form("schedule-smaller-because")
                .pickDate("schedule-date", AHEAD)
                .empty("schedule-seat:1.1")
                .fill("schedule-smaller-because", "At the conference"));
    }

    private Modal scheduleForm(String name) {
        me().types(says("/interview schedule ", "/entretien planifier ") + name);
        return form("schedule-date");
    }

    private void chosen(String name, String act) {
        sheet(name);
        picks(act);
    }

    private void picks(String act) {
        me().modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", act);
    }

    private Modal sheet(String name) {
        me().waitForMessage(message -> message.says(name) && message.offers(Acts.OPEN_CANDIDACY.value()))
                .clicks(Acts.OPEN_CANDIDACY.value());
        return sheetSaying(name, name);
    }

    private Modal sheetSaying(String name, String words) {
        return me().modal(modal -> modal.callbackId().equals("sheet") && modal.says(name) && modal.says(words));
    }

    private Modal form(String field) {
        return me().modalWith(field);
    }

    private static void sends(Modal form) {
        assertThat(form.submit().errors()).isEmpty();
    }

    private String firstStage() {
        return says("Getting to know each other", "Faire connaissance");
    }

    private String secondStage() {
        return says("Operational interview with the team", "Entretien opérationnel avec l’équipe");
    }

    private String says(String english, String french) {
        return reader.equals(People.RECRUITER) ? english : french;
    }

    private Person me() {
        return convene.as(reader);
    }
}
