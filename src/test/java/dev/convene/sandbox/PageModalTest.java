package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PageModalTest extends BrowserTest {

    private static final String OPTION =
            "{\"text\":{\"type\":\"plain_text\",\"text\":\"%1$s\",\"emoji\":true},\"value\":\"%1$s\"}";
    private static final String ZONES = "{\"options\":["
            + String.join(
                    ",",
                    OPTION.formatted("Europe/Paris"),
                    OPTION.formatted("Asia/Kolkata"),
                    OPTION.formatted("Europe/London"))
            + "]}";

    @BeforeEach
    void openEveryElement() {
        bot.answers(payload -> ScriptedBot.type(payload).equals("block_suggestion") ? ZONES : "");
        visit(RECRUITER);
        types("/do it");
        shows("views.open", heard("command"), json("every-element"));
        assertThat(modal()).isVisible();
    }

    @Test
    void whatNobodyTouchedIsSentAsItsDefault() {
        assertThat(element("name")).isFocused();
        submit();
        assertThat(modal()).hasCount(0);
        assertThat(state()).isEqualTo(json("untouched"));
    }

    @Test
    void eachKindOfElementYieldsItsState() {
        fillTexts();
        fillSelects();
        fillTimes();
        submit();
        assertThat(modal()).hasCount(0);
        var wanted = text("filled").replace("PUBLIC", channel("general")).replace("PRIVATE", channel("recruiting"));
        assertThat(state()).isEqualTo(ScriptedBot.JSON.readTree(wanted));
    }

    private void fillTexts() {
        page.locator("[data-action-id=slot][data-value=wednesday]").check();
        page.locator("[data-action-id=boxes][data-value=call]").check();
        element("name").fill("Kim & <!channel>");
        element("notes").fill("one\ntwo 👋🏽 مرحبا");
        element("minutes").fill("45");
        element("email").fill("kim@example.org");
        element("link").fill("https://example.org/cv");
    }

    private void fillSelects() {
        choose("mode", "site");
        element("grouped").click();
        page.keyboard().type("eloi");
        assertThat(page.locator("[role=option]")).hasCount(1);
        page.keyboard().press("Enter");
        choose("several", "a", "c", "b");
        element("zone").click();
        page.keyboard().type("lon");
        page.locator("[role=option][data-value='Europe/London']").click();
        choose("zones", "Europe/Paris", "Asia/Kolkata");
        choose("person", DEVELOPER);
        page.locator("[data-block=people] [data-remove=%s]".formatted(RECRUITER))
                .click();
        choose("conversation", channel("recruiting"));
        choose("conversations", channel("general"), channel("recruiting"));
        choose("channel", channel("general"));
        choose("channels", channel("general"));
        choose("other", "drop");
    }

    private void fillTimes() {
        element("day").fill("2026-12-01");
        element("hour").fill("09:30");
        element("moment").fill("2026-12-02T10:15");
    }

    @Test
    void anErrorStandsAtItsFieldAndWhatWasTypedStays() {
        element("name").fill("");
        submit();
        assertThat(error("name")).hasText("Merci de remplir ce champ.");
        element("name").fill("Taken");
        bot.answers(_ -> "{\"response_action\":\"errors\",\"errors\":{\"name\":\"This name is taken.\"}}");
        submit();
        assertThat(error("name")).hasText("This name is taken.");
        assertThat(element("name")).isFocused();
        assertThat(element("name")).hasValue("Taken");
        bot.answers(_ -> "");
        element("name").fill("Free");
        element("name").press("Enter");
        assertThat(modal()).hasCount(0);
    }

    @Test
    void typedValuesOutliveAnUpdateWhileBlockAndActionStay() {
        element("name").fill("Typed");
        element("email").fill("half@");
        element("redraw").click();
        var pressed = heard("block_actions");
        var view = (ObjectNode) json("every-element");
        ((ObjectNode) view.path("blocks").path(0).path("text")).put("text", "*Redrawn*");
        bot.call(slack, "views.update", object().put("view_id", openView()).set("view", view));
        assertThat(modal()).containsText("Redrawn");
        assertThat(element("name")).hasValue("Typed");
        assertThat(element("email")).hasValue("half@");
        assertThat(pressed.at("/view/state/values/name/name/value").asString()).isEqualTo("Typed");
    }

    @Test
    void escapeGoesBackOneViewOfTheStack() {
        element("name").fill("Below");
        element("deeper").click();
        shows("views.push", heard("block_actions"), json("every-element"));
        assertThat(page.locator("dialog[data-view-id]")).hasCount(2);
        assertThat(modal()).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[data-view-id]")).hasCount(1);
        assertThat(element("name")).hasValue("Below");
        page.keyboard().press("Escape");
        assertThat(modal()).hasCount(0);
    }

    @Test
    void whenTheBotFailsTheModalSaysSoAndKeepsWhatWasTyped() {
        element("name").fill("Kept");
        bot.answers(_ -> "{\"response_action\":\"nonsense\"}");
        submit();
        assertThat(page.locator("[data-problem]")).containsText("We had some trouble connecting");
        assertThat(element("name")).hasValue("Kept");
    }

    private void submit() {
        page.locator("dialog[open] [data-submit]").click();
    }

    private String openView() {
        return modal().getAttribute("data-view-id");
    }

    private JsonNode state() {
        return heard("view_submission").at("/view/state/values");
    }
}
