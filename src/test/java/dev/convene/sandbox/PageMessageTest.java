package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageMessageTest extends BrowserTest {

    private static final String BUTTONS = """
            [{"type": "actions", "block_id": "answer", "elements": [
              {"type": "button", "action_id": "accept", "value": "yes", "style": "primary",
               "text": {"type": "plain_text", "text": "Accept"}},
              {"type": "button", "action_id": "decline", "value": "no",
               "text": {"type": "plain_text", "text": "Decline"},
               "confirm": {"title": {"type": "plain_text", "text": "Decline?"},
                 "text": {"type": "plain_text", "text": "Somebody else is asked."},
                 "confirm": {"type": "plain_text", "text": "Decline"}, "deny": {"type": "plain_text", "text": "Keep"}}},
              {"type": "overflow", "action_id": "more", "options": [
                {"text": {"type": "plain_text", "text": "Why me?"}, "value": "why"},
                {"text": {"type": "plain_text", "text": "I am late"}, "value": "late"}]},
              {"type": "datepicker", "action_id": "day"}]}]""";

    @BeforeEach
    void quiet() {
        bot.answers(_ -> "");
    }

    @Test
    void whatPeopleWroteIsShownAsTypedAndOnlyRealMarkupIsMarkup() {
        var message = posted(
                RECRUITER, "*bold* _it_ ~no~ `a*b*` 2*3*4 &lt;b&gt; &lt;!channel&gt; :tada: مرحبا 👋🏽 <!channel>");
        assertThat(message).hasText("bold it no a*b* 2*3*4 <b> <!channel> 🎉 مرحبا 👋🏽 @channel");
        assertThat(message.locator("strong")).hasText("bold");
        assertThat(message.locator("em")).hasText("it");
        assertThat(message.locator("s")).hasText("no");
        assertThat(message.locator("code")).hasText("a*b*");
        assertThat(message.locator("[data-broadcast]")).hasCount(1);
        assertThat(message.locator("b")).hasCount(0);
    }

    @Test
    void linksThatRunScriptsAreText() {
        var message = posted(RECRUITER, "<javascript:alert(1)|press> <https://example.org/a?b=1&amp;c=2|here>");
        assertThat(message.locator("a")).hasCount(1);
        assertThat(message.locator("a")).hasAttribute("href", "https://example.org/a?b=1&c=2");
        assertThat(message).hasText("<javascript:alert(1)|press> here");
    }

    @Test
    void aDateIsTheReadersInLanguageAndZone() {
        var date = "<!date^1795525200^{date_long} {time}|Tuesday>";
        assertThat(posted(RECRUITER, date)).hasText("mardi 24 novembre 2026 14:00");
        assertThat(posted(DEVELOPER, date)).hasText("Tuesday, November 24, 2026 8:00 AM");
    }

    @Test
    void aButtonTellsTheBotAndAConfirmationComesFirst() {
        with(RECRUITER, BUTTONS);
        newest("accept").click();
        newest("decline").click();
        page.locator("[data-confirm=no]").click();
        newest("decline").click();
        page.locator("[data-confirm=yes]").click();
        newest("more").click();
        page.locator("[role=menuitem][data-value=late]").click();
        page.waitForCondition(() -> bot.heard("block_actions").size() == 3);
        assertThat(bot.heard("block_actions"))
                .extracting(each -> each.at("/actions/0/action_id").asString())
                .containsExactly("accept", "decline", "more");
        assertThat(bot.heard("block_actions")
                        .getLast()
                        .at("/actions/0/selected_option/value")
                        .asString())
                .isEqualTo("late");
    }

    @Test
    void aYearTypedDigitByDigitIsToldOnce() {
        with(RECRUITER, BUTTONS);
        newest("day").focus();
        page.keyboard().type("11112026");
        page.waitForCondition(() -> !bot.heard("block_actions").isEmpty());
        assertThat(bot.heard("block_actions"))
                .extracting(each -> each.at("/actions/0/selected_date").asString())
                .containsExactly("2026-11-11");
    }

    @Test
    void commandsAreOfferedWhileTypingAndSentWithEnter() {
        visit(RECRUITER);
        composer().fill("/");
        assertThat(page.locator("[data-hint]")).hasCount(2);
        composer().fill("/d");
        composer().press("Enter");
        assertThat(composer()).hasValue("/do ");
        composer().pressSequentially("it now");
        composer().press("Enter");
        assertThat(heard("command").path("text").asString()).isEqualTo("it now");
    }

    @Test
    void newMessagesElsewhereAreMarkedUntilSomebodyLooks() {
        visit(DEVELOPER);
        bot.call(
                slack,
                "chat.postMessage",
                object().put("channel", channel("general")).put("text", "News"));
        var general = page.locator("[data-name=general]");
        assertThat(general).hasAttribute("data-unread", "1");
        general.click();
        assertThat(page.locator("[data-ts]").last()).containsText("News");
        assertThat(general).hasAttribute("data-unread", "0");
    }

    @Test
    void somebodyElseIsOneChoiceAway() {
        visit(RECRUITER);
        page.locator("#member-switcher").click();
        page.locator("#member-search").fill("devel");
        page.locator("[data-member=%s]".formatted(DEVELOPER)).click();
        assertThat(page.locator("html")).hasAttribute("lang", "en-US");
        assertThat(page.locator("#member-switcher")).containsText("developer-1");
        assertThat(page.locator("[data-name=recruiting]")).hasCount(0);
    }

    private Locator posted(String member, String text) {
        visit(member);
        bot.call(slack, "chat.postMessage", object().put("channel", member).put("text", text));
        return page.locator("[data-ts] .message-text").last();
    }

    private Locator newest(String actionId) {
        return element(actionId).last();
    }

    private void with(String member, String blocks) {
        visit(member);
        var message = object().put("channel", member).put("text", "Coming?");
        bot.call(slack, "chat.postMessage", message.set("blocks", ScriptedBot.JSON.readTree(blocks)));
        page.locator("[data-ts]").last().scrollIntoViewIfNeeded();
    }
}
