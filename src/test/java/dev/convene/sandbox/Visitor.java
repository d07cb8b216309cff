package dev.convene.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody at the demo's page, one member after the other; everything is typed or clicked as people do. */
final class Visitor {

    /** Where pictures of the page are kept; none are taken unless it is set. */
    private static final @Nullable String PICTURES = System.getProperty("convene.pictures");

    private static final int MOST_REMINDERS = 12;
    private static final double ARRIVAL_MS = 2_000;

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    /** Chooses who to be, and reads what the bot wrote to them. */
    void becomes(String member) {
        page.locator("#member-switcher").click();
        page.locator("[data-member][data-name='%s']".formatted(member)).click();
        assertThat(page.locator("#member-switcher")).containsText(member);
        page.locator("[data-conversation][data-kind='app']").click();
        page.locator("[data-tab='messages']").click();
        assertThat(page.locator("[data-messages] > *").first()).isVisible();
    }

    void enters(String channel) {
        page.locator("[data-conversation][data-name='%s']".formatted(channel)).click();
    }

    void types(String text) {
        page.locator("#composer").fill(text);
        page.locator("#composer").press("Enter");
    }

    /** All messages in front of the visitor that say this. */
    Locator messages(String saying) {
        return page.locator("article[data-ts]").filter(new Locator.FilterOptions().setHasText(saying));
    }

    /** All messages in front of the visitor that say this and something like that. */
    Locator messages(String saying, Pattern andLike) {
        return messages(saying).filter(new Locator.FilterOptions().setHasText(andLike));
    }

    /** The newest button for this act in a message that says this. */
    Locator button(String saying, String act) {
        return messages(saying).locator(element(act)).last();
    }

    /** Presses what is a button of the menu. */
    void pressesInMenu(String act) {
        page.locator("article[data-ephemeral]").locator(element(act)).last().click();
    }

    /** The modal on top, once it is that one. */
    Locator modal(String name) {
        var modal = page.locator("dialog[open][data-callback-id='%s']".formatted(name));
        assertThat(modal).isVisible();
        return modal;
    }

    void fills(Locator modal, String field, String text) {
        modal.locator(element(field)).first().fill(text);
    }

    void chooses(Locator modal, String field, String option) {
        modal.locator(element(field)).first().click();
        page.locator("[role=option]")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Picks people by the beginnings of their names in a field that takes several. */
    void picks(Locator modal, String field, List<String> people) {
        var input = modal.locator(element(field));
        for (var person : people) {
            input.fill(person);
            page.locator("[role=option]")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + person)))
                    .click();
        }
        input.press("Escape");
    }

    /** Opens somebody's sheet from the pipeline, which is in front. */
    Locator opens(String candidate) {
        modal("pipeline")
                .locator(element("open-candidacy") + "[aria-label*='%s']".formatted(candidate))
                .click();
        return modal("sheet");
    }

    void ticks(Locator modal, String field, String value) {
        modal.locator(element(field) + "[data-value='%s']".formatted(value)).check();
    }

    List<String> values(Locator modal, String field) {
        return modal.locator(element(field)).all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    void submits(Locator modal) {
        modal.locator("[data-submit]").click();
        assertThat(modal).hasCount(0);
    }

    void closes(Locator modal) {
        modal.locator("[data-cancel]").click();
        assertThat(modal).hasCount(0);
    }

    void confirms() {
        page.locator("dialog.confirm [data-confirm='yes']").click();
    }

    /** Lets the demo's time pass, reminder by reminder, until this is there. */
    void lastsUntil(Locator awaited) {
        var next = page.locator("#clock-next");
        for (var pressed = 0; pressed < MOST_REMINDERS; pressed++) {
            assertThat(awaited.or(next).first()).isVisible();
            if (isThere(awaited, pressed) || !next.isVisible()) break;
            page.waitForResponse("**/clock/next", next::click);
        }
        assertThat(awaited.last()).isVisible();
    }

    private static boolean isThere(Locator awaited, int pressed) {
        if (pressed == 0) {
            return awaited.last().isVisible();
        }
        try {
            awaited.last()
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.VISIBLE)
                            .setTimeout(ARRIVAL_MS));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }

    /** Keeps a picture of the page, where pictures are wanted. */
    void pictures(String name) {
        if (PICTURES != null) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(PICTURES).resolve(name + ".png")));
        }
    }

    /** Keeps a picture of this alone, where pictures are wanted. */
    void pictures(String name, Locator part) {
        if (PICTURES != null) {
            part.screenshot(
                    new Locator.ScreenshotOptions().setPath(Path.of(PICTURES).resolve(name + ".png")));
        }
    }

    private static String element(String actionId) {
        return "[data-action-id='%s']".formatted(actionId);
    }
}
