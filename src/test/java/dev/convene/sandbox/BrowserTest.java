package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Member;
import dev.convene.sandbox.slack.Workspace;
import dev.convene.testing.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The page in a real browser, a local Slack behind it, and behind that a bot which does what the test says. */
abstract class BrowserTest {

    static final String RECRUITER = "U0RECRUIT1";
    static final String DEVELOPER = "U0DEVELOP1";

    static ScriptedBot bot;
    static LocalSlack slack;
    Page page;

    @BeforeAll
    static void start() throws IOException {
        Chromium.required();
        bot = new ScriptedBot();
        slack = LocalSlack.start(0, workspace().http(bot.address(), "secret"));
        PageServlet.serve(slack);
    }

    private static Workspace workspace() {
        return Workspace.of("Test team")
                .bot("testbot")
                .scopes("commands", "chat:write", "im:write", "channels:read", "groups:read", "users:read")
                .command("/do", "[what]", "Does it")
                .command("/else", "", "Does something else")
                .shortcut("quick", "Quick", "Does it quickly")
                .member(person(RECRUITER, "recruiter-1", "Recruiter").reads("fr-FR"))
                .member(person(DEVELOPER, "developer-1", "Developer").livesIn("America/New_York"))
                .channel("general", RECRUITER, DEVELOPER, "U0LOCALBOT")
                .privateChannel("recruiting", RECRUITER, "U0LOCALBOT");
    }

    private static Member person(String id, String name, String title) {
        return Member.of(id, name).titled(title);
    }

    @BeforeEach
    void openWindow() {
        page = Chromium.page("fr-FR", "Europe/Paris");
    }

    @AfterEach
    void leave() {
        page.close();
        bot.answers(_ -> "");
        var recruiter = slack.as(RECRUITER);
        while (recruiter.hasModal()) recruiter.modal().close();
    }

    @AfterAll
    static void stop() {
        if (slack != null) slack.close();
        if (bot != null) bot.close();
    }

    /** The page as this member, in their direct messages with the bot. */
    void visit(String member) {
        page.navigate(slack.address() + "/sandbox#" + member + "/"
                + slack.as(member).dm().id());
        assertThat(composer()).isVisible();
    }

    Locator composer() {
        return page.locator("#composer");
    }

    void types(String text) {
        composer().fill(text);
        composer().press("Enter");
    }

    Locator modal() {
        return page.locator("dialog[open][data-view-id]");
    }

    Locator element(String actionId) {
        return page.locator("[data-action-id='%s']".formatted(actionId));
    }

    Locator error(String blockId) {
        return page.locator("[data-error-for='%s']".formatted(blockId));
    }

    /** Opens a select and takes the options with these values; several leave the list open, so it is closed. */
    void choose(String actionId, String... values) {
        element(actionId).click();
        for (var value : values)
            page.locator("[role=option][data-value='%s']".formatted(value)).click();
        element(actionId).press("Tab");
    }

    String channel(String name) {
        return page.locator("[data-conversation][data-name='%s']".formatted(name))
                .getAttribute("data-conversation");
    }

    /** The newest of what the bot has heard of this type; waits for the first. */
    JsonNode heard(String type) {
        page.waitForCondition(() -> !bot.heard(type).isEmpty());
        return bot.heard(type).getLast();
    }

    /** The bot opens or pushes a view with the trigger of what it heard. */
    void shows(String method, JsonNode heard, JsonNode view) {
        var trigger = heard.path("trigger_id").asString();
        bot.call(slack, method, object().put("trigger_id", trigger).set("view", view));
    }

    static ObjectNode object() {
        return ScriptedBot.JSON.createObjectNode();
    }

    static JsonNode json(String name) {
        return ScriptedBot.JSON.readTree(text(name));
    }

    static String text(String name) {
        try (var file = BrowserTest.class.getResourceAsStream("/sandbox-test/" + name + ".json")) {
            if (file == null) throw new AssertionError("No " + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
