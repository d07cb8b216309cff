package dev.convene.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium for browser tests, one for the whole test run; nothing is downloaded. */
public final class Chromium {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MS = 10_000;

    private Chromium() {}

    /** Skips the test where there is no Chromium, but never under {@code CI=true}. */
    public static void required() {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(program().isPresent(), "There is no Chromium");
        }
    }

    /** A window of its own, as somebody has it who speaks this language (such as {@code fr-FR}) in this zone. */
    public static Page page(String locale, String zone) {
        required();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var options = new Browser.NewPageOptions().setLocale(locale).setTimezoneId(zone);
        var page = Running.BROWSER.newPage(options.setViewportSize(1280, 800));
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started when first needed; ended by the JVM's exit. */
    private static final class Running {

        private static final Browser BROWSER = start();

        private static Browser start() {
            var program = program().orElseThrow(() -> new AssertionError("There is no Chromium among " + PLACES));
            var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            return Playwright.create(quiet)
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
        }
    }
}
