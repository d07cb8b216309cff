package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.convene.testing.Chromium;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A recruiter's Monday morning in a browser: people brought along, what took place recorded, a stage booked ahead, somebody
 * ill replaced, and a no that cancels what was ahead. Everybody clicks and reads in their own language.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class MondayTest {

    private static final String AMINA = "Amina Diallo";
    private static final String BRUNO = "Bruno Keller";
    private static final String DANIEL = "Daniel Roy";
    private static final List<String> BRUNOS_PANEL = List.of("product-owner-1", "developer-1", "developer-2");

    private final Week week;
    private Demo demo;
    private Page page;
    private Visitor visitor;

    MondayTest(Week week) {
        this.week = week;
    }

    @BeforeEach
    void open() {
        Chromium.required();
        demo = Demo.start(0, 0, week.untilMonday());
        page = Chromium.page(week.locale, week.zone);
        page.navigate(demo.address());
        visitor = new Visitor(page);
    }

    @AfterEach
    void leave() {
        if (page != null) page.close();
        if (demo != null) demo.close();
    }

    @Test
    void isWalkedByClickingOnly() {
        twelvePeopleArePasted();
        theManagerFindsThemInTheirLanguage();
        aTalkByPhoneIsRecordedAndDecided();
        aPanelIsAskedForTheCardsOfWhatTookPlace();
        var ahead = aStageIsBookedAhead();
        var today = whoWasMetIsScheduledForToday();
        whoIsIllIsReplaced(today.getLast());
        aNoCancelsWhatWasAhead(ahead);
    }

    private void twelvePeopleArePasted() {
        visitor.becomes(week.recruiter);
        visitor.types(week.says("/entretien", "/interview"));
        visitor.pressesInMenu("go:candidate");
        visitor.modal("add-candidate").locator("[data-action-id='add-many']").click();
        var form = visitor.modal("add-many");
        visitor.fills(form, "many-lines", week.lines("liam.example.com"));
        form.locator("[data-submit]").click();
        assertThat(form).containsText(week.says("11 personnes seront ajoutées", "11 people will be added"));
        assertThat(form).containsText(week.says("Pas d’adresse e-mail", "No e-mail address"));
        pictures("pasted", form);
        visitor.fills(form, "many-lines", week.lines("liam@example.com"));
        form.locator("[data-submit]").click();
        assertThat(form).containsText(week.says("12 personnes seront ajoutées", "12 people will be added"));
        visitor.submits(form);
        assertThat(visitor.messages(week.says("12 personnes ajoutées", "12 people were added")))
                .isVisible();
    }

    private void theManagerFindsThemInTheirLanguage() {
        visitor.becomes("hiring-manager-1");
        visitor.types("/entretien suivi");
        var pipeline = visitor.modal("pipeline");
        Week.NAMES.stream().limit(9).forEach(name -> assertThat(pipeline).containsText(name));
        assertThat(pipeline).containsText("À planifier depuis");
        visitor.closes(pipeline);
    }

    private void aTalkByPhoneIsRecordedAndDecided() {
        isRecorded(AMINA, week.firstStage(), List.of(week.recruiter), "10:00");
        var card = aCardIsWritten(AMINA, week.recruiter);
        visitor.ticks(card, "decision", "NEXT");
        visitor.submits(card);
        visitor.closes(visitor.modal("decided"));
    }

    private void aPanelIsAskedForTheCardsOfWhatTookPlace() {
        isRecorded(BRUNO, week.secondStage(), BRUNOS_PANEL, "10:00");
        for (var member : BRUNOS_PANEL) {
            visitor.becomes(member);
            assertThat(visitor.button(BRUNO, "write-card"))
                    .hasText(Week.of(member, "Remplir ma grille", "Write my card"));
        }
        visitor.submits(aCardIsWritten(BRUNO, "developer-2"));
        assertThat(visitor.modal("card-done")).containsText("2 of 3 still to come");
        visitor.closes(visitor.modal("card-done"));
    }

    /** The panel that is asked in case it comes to that. */
    private List<String> aStageIsBookedAhead() {
        visitor.chooses(
                sheet(DANIEL), "sheet-more", week.says("Planifier d’avance : ", "Book ahead: ") + week.secondStage());
        var form = visitor.modal("schedule");
        var panel = panel(form);
        pictures("ahead", form);
        visitor.submits(form);
        assertThat(visitor.modal("sheet")).containsText(week.says("Si nous y arrivons", "If we get there"));
        closesSheet();
        for (var member : panel) {
            visitor.becomes(member);
            assertThat(visitor.messages(DANIEL)).containsText(Week.of(member, "Si nous y arrivons", "If we get there"));
        }
        accepts(panel.getFirst(), DANIEL);
        return panel;
    }

    private List<String> whoWasMetIsScheduledForToday() {
        visitor.becomes(week.recruiter);
        visitor.button(AMINA, "schedule").click();
        var form = visitor.modal("schedule");
        var panel = panel(form);
        visitor.fills(form, "schedule-date", week.monday.toLocalDate().toString());
        visitor.fills(form, "schedule-time", week.says("15:00", "11:00"));
        visitor.submits(form);
        panel.forEach(member -> accepts(member, AMINA));
        return panel;
    }

    private void whoIsIllIsReplaced(String ill) {
        visitor.becomes(ill);
        visitor.types(Week.of(ill, "/entretien absent aujourd’hui", "/interview away today"));
        var check = visitor.modal("away-check");
        assertThat(check).containsText(AMINA);
        visitor.submits(check);
        assertThat(visitor.messages(Week.of(ill, "Une place est déclinée", "One seat is declined")))
                .isVisible();
        visitor.becomes(week.recruiter);
        visitor.button(AMINA, "replace-panelist").click();
        var form = visitor.modal("replace");
        var newcomer = visitor.values(form, "replace-newcomer").getFirst();
        pictures("ill", form);
        visitor.submits(form);
        accepts(newcomer, AMINA);
        visitor.becomes(ill);
        assertThat(visitor.messages(AMINA).last())
                .containsText(Week.of(ill, "Une autre personne prend votre place", "Somebody else takes your seat"));
        visitor.becomes(week.recruiter);
        assertThat(visitor.messages(AMINA, Pattern.compile(newcomer)))
                .containsText(week.says("Entretien confirmé", "Confirmed."));
    }

    private void aNoCancelsWhatWasAhead(List<String> panel) {
        isRecorded(DANIEL, week.firstStage(), List.of(week.recruiter), "14:00");
        var card = aCardIsWritten(DANIEL, week.recruiter);
        visitor.ticks(card, "recommendation", "NO");
        visitor.ticks(card, "decision", "NOT_RETAINED");
        visitor.fills(
                card, "decision-reason", week.says("Cherche un poste de terrain", "Looks for another kind of post"));
        visitor.submits(card);
        theLetterCanBeReadAtOnce();
        for (var member : panel) {
            visitor.becomes(member);
            assertThat(visitor.messages(DANIEL)).containsText(Week.of(member, "Annulé", "It was cancelled"));
            assertThat(visitor.button(DANIEL, "accept-invitation")).hasCount(0);
        }
        visitor.becomes(week.recruiter);
        assertThat(visitor.messages(DANIEL, Pattern.compile("Annulé\\.|Cancelled\\.")))
                .hasCount(1);
        assertThat(visitor.button(DANIEL, "letter-text")).isVisible();
        visitor.enters("recruiting");
        assertThat(visitor.messages(DANIEL).last()).containsText("non retenue");
    }

    private void theLetterCanBeReadAtOnce() {
        var decided = visitor.modal("decided");
        pictures("no", decided);
        decided.locator("[data-action-id='write-letter']").click();
        var letter = visitor.modal("letter-text");
        assertThat(letter.locator("[data-action-id='letter-body']")).hasValue(Pattern.compile(DANIEL));
        visitor.closes(letter);
        visitor.closes(decided);
    }

    private void isRecorded(String candidate, String stage, List<String> there, String time) {
        visitor.chooses(
                sheet(candidate),
                "sheet-more",
                week.says("Noter ce qui a eu lieu : ", "Record what took place: ") + stage);
        var form = visitor.modal("record");
        visitor.picks(form, "record-there", there);
        visitor.fills(form, "record-time", time);
        visitor.ticks(form, "record-mode", there.size() == 1 ? "PHONE" : "VIDEO");
        pictures("recorded", form);
        visitor.submits(form);
        assertThat(visitor.modal("sheet")).containsText(week.says("a eu lieu", "took place"));
        closesSheet();
    }

    private Locator aCardIsWritten(String candidate, String member) {
        visitor.becomes(member);
        visitor.button(candidate, "write-card").click();
        var card = visitor.modal("card");
        visitor.ticks(card, "recommendation", "YES");
        visitor.fills(card, "summary", Week.of(member, "Ce que j’en pense", "What I think"));
        return card;
    }

    private void accepts(String member, String candidate) {
        visitor.becomes(member);
        visitor.button(candidate, "accept-invitation").click();
        assertThat(visitor.button(candidate, "change-answer")).isVisible();
    }

    private List<String> panel(Locator form) {
        var panel = visitor.values(form, "schedule-seat").stream()
                .map(seat -> seat.replaceAll(" .*", ""))
                .toList();
        assertThat(panel).hasSize(3);
        return panel;
    }

    private Locator sheet(String candidate) {
        visitor.becomes(week.recruiter);
        visitor.types(week.says("/entretien suivi", "/interview pipeline"));
        return visitor.opens(candidate);
    }

    private void closesSheet() {
        visitor.closes(visitor.modal("sheet"));
        visitor.closes(visitor.modal("pipeline"));
    }

    private void pictures(String name, Locator part) {
        visitor.pictures("monday-" + name + "." + week.name().toLowerCase(Locale.ROOT), part);
    }
}
