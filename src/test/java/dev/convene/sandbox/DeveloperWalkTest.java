package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.convene.testing.Chromium;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole developer process in a browser, from the address that {@code test-run} prints: somebody is added, met, talked
 * shop with, met by the team they would join, made an offer, and hired.
 */
class DeveloperWalkTest {

    private static final String CANDIDATE = "Candidate Three";
    private static final String RECRUITER = "recruiter-2";
    private static final String MANAGER = "hiring-manager-1";
    private static final Pattern DIGEST = Pattern.compile("\\d\\s(entretien|interview)");
    private static final Pattern SOON = Pattern.compile("Bientôt|Soon");
    private static final Pattern HIRED = Pattern.compile("hired");

    private static Demo demo;
    private static Page page;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        Chromium.required();
        demo = Demo.start(0, 0);
        page = Chromium.page("fr-FR", "Europe/Paris");
        page.navigate(demo.address());
        visitor = new Visitor(page);
    }

    @AfterAll
    static void leave() {
        if (page != null) page.close();
        if (demo != null) demo.close();
    }

    @Test
    void aDeveloperIsHiredByClickingOnly() {
        aVisitorFindsWhatWaitsForTheFirstRecruiter();
        aCandidateIsAdded();
        theRecruiterMeetsAndDecides();
        theTeamTalksShop();
        theTargetTeamMeetsThem();
        theContractIsSigned();
    }

    private void aVisitorFindsWhatWaitsForTheFirstRecruiter() {
        assertThat(page.locator("#member-switcher")).containsText("recruiter-1");
        assertThat(visitor.button("Candidate One", "letter-text")).isVisible();
    }

    private void aCandidateIsAdded() {
        visitor.becomes(RECRUITER);
        visitor.types("/interview");
        visitor.pressesInMenu("go:candidate");
        var form = visitor.modal("add-candidate");
        visitor.chooses(form, "candidate-opening", "Backend developer");
        visitor.fills(form, "candidate-name", CANDIDATE);
        visitor.fills(form, "candidate-email", "candidate.three@example.com");
        visitor.ticks(form, "candidate-language", "fr");
        visitor.submits(form);
    }

    private void theRecruiterMeetsAndDecides() {
        var panel = anInterviewIsBooked();
        assertThat(panel).hasSize(1);
        theyAreRemindedOfIt(panel);
        visitor.becomes(panel.getFirst());
        var card = aCardIsFilledIn(panel.getFirst());
        visitor.ticks(card, "decision", "NEXT");
        visitor.submits(card);
        visitor.closes(visitor.modal("decided"));
    }

    private void theTeamTalksShop() {
        var panel = anInterviewIsBooked();
        assertThat(panel).hasSize(3);
        theyAreRemindedOfIt(panel);
        theCardsAreHandedIn(panel);
        theManagerDecides();
    }

    private void theTargetTeamMeetsThem() {
        visitor.becomes(RECRUITER);
        visitor.button(CANDIDATE, "schedule").click();
        visitor.modal("schedule-team-missing")
                .locator("[data-action-id='choose-team']")
                .click();
        var team = visitor.modal("choose-team");
        visitor.chooses(team, "target-team", "Checkout");
        visitor.submits(team);
        assertThat(page.locator("dialog[open]")).hasCount(0);
        var panel = anInterviewIsBooked();
        assertThat(panel).hasSize(3);
        theyAreRemindedOfIt(panel);
        theCardsAreHandedIn(panel);
        theManagerDecides();
    }

    private void theContractIsSigned() {
        visitor.becomes(RECRUITER);
        for (var step : List.of("Contract proposed", "Contract signed")) {
            visitor.messages(CANDIDATE)
                    .locator("[data-action-id='complete-offer-step']:has-text('%s')".formatted(step))
                    .click();
            visitor.confirms();
        }
        assertThat(visitor.messages(CANDIDATE, HIRED).last()).isVisible();
        visitor.enters("recruiting");
        assertThat(visitor.messages(CANDIDATE).last()).containsText("embauche");
    }

    /** The panel, as the modal proposed it; all of them have accepted, and the candidate has their letter. */
    private List<String> anInterviewIsBooked() {
        visitor.becomes(RECRUITER);
        visitor.button(CANDIDATE, "schedule").click();
        var form = visitor.modal("schedule");
        var panel = visitor.values(form, "schedule-seat").stream()
                .map(seat -> seat.replaceAll(" .*", ""))
                .toList();
        if (panel.contains("developer-3")) visitor.pictures("recruiter.en");
        visitor.submits(form);
        panel.forEach(this::accepts);
        visitor.becomes(RECRUITER);
        visitor.button(CANDIDATE, "letter-text").click();
        var letter = visitor.modal("letter-text");
        assertThat(letter.locator("[data-action-id='letter-body']")).hasValue(Pattern.compile("Bonjour " + CANDIDATE));
        visitor.closes(letter);
        visitor.button(CANDIDATE, "letter-sent").click();
        assertThat(visitor.button(CANDIDATE, "letter-sent")).hasCount(0);
        return panel;
    }

    private void accepts(String member) {
        visitor.becomes(member);
        visitor.button(CANDIDATE, "accept-invitation").click();
        assertThat(visitor.button(CANDIDATE, "change-answer")).isVisible();
    }

    private void theyAreRemindedOfIt(List<String> panel) {
        for (var reminder : List.of(DIGEST, SOON)) {
            for (var member : panel) {
                visitor.becomes(member);
                visitor.lastsUntil(visitor.messages(CANDIDATE, reminder));
            }
        }
    }

    private void theCardsAreHandedIn(List<String> panel) {
        panel.forEach(member -> {
            var card = aCardIsFilledIn(member);
            visitor.submits(card);
            visitor.closes(visitor.modal("card-done"));
        });
    }

    private Locator aCardIsFilledIn(String member) {
        visitor.becomes(member);
        visitor.lastsUntil(visitor.button(CANDIDATE, "write-card"));
        if (member.equals("developer-3")) visitor.pictures("panelist.fr");
        visitor.button(CANDIDATE, "write-card").click();
        var card = visitor.modal("card");
        visitor.ticks(card, "recommendation", "YES");
        visitor.fills(card, "summary", "What " + member + " thinks");
        return card;
    }

    private void theManagerDecides() {
        visitor.becomes(MANAGER);
        visitor.button(CANDIDATE, "see-cards").click();
        var cards = visitor.modal("cards");
        assertThat(cards).containsText("thinks");
        visitor.closes(cards);
        visitor.button(CANDIDATE, "decide").click();
        var decision = visitor.modal("decide-form");
        visitor.ticks(decision, "decision", "NEXT");
        visitor.submits(decision);
        visitor.closes(visitor.modal("decided"));
    }
}
