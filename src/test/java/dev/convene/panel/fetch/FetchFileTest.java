package dev.convene.panel.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.panel.fetch.Download.Failure;
import dev.convene.panel.fetch.Download.Version;
import dev.convene.testing.CalendarHost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchFileTest {

    private final CalendarHost host = CalendarHost.start();
    private final FetchFile inside = fetcher("127.0.0.1/32");

    @AfterEach
    void end() {
        host.close();
    }

    @Test
    void fetchesAFileAndItsVersion() {
        host.answers("/me.ics", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            CalendarHost.send(exchange, 200, "hello".getBytes());
        });

        var fetched = (Download.Fetched) fetch(host.address("/me.ics"));
        assertThat(fetched.file()).asString().isEqualTo("hello");
        assertThat(fetched.version().etag()).isEqualTo("\"1\"");
    }

    @Test
    void asksWhetherWhatItHasIsTheNewest() {
        host.answers("/me.ics", 304);

        assertThat(inside.fetch(address(host.address("/me.ics")), new Version("\"1\"", "yesterday")))
                .isEqualTo(new Download.Unchanged());
        assertThat(host.asked().getLast())
                .containsEntry("If-none-match", List.of("\"1\""))
                .containsEntry("If-modified-since", List.of("yesterday"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, SIGN_IN",
        "403, SIGN_IN",
        "404, NOT_THERE",
        "410, NOT_THERE",
        "500, SERVER_TROUBLE",
        "429, SERVER_TROUBLE"
    })
    void saysWhatTheServerSaid(int status, Failure why) {
        host.answers("/me.ics", status);

        assertThat(fetch(host.address("/me.ics")))
                .isEqualTo(new Download.Failed(why, why == Failure.SERVER_TROUBLE ? String.valueOf(status) : ""));
    }

    @Test
    void followsFewRedirectsAndNoLoop() {
        host.offers("/me.ics", "hello")
                .redirects("/moved", "/me.ics")
                .redirects("/loop", "/pool")
                .redirects("/pool", "/loop");

        assertThat(fetch(host.address("/moved"))).isInstanceOf(Download.Fetched.class);
        assertThat(fetch(host.address("/loop"))).isEqualTo(failed(Failure.TOO_MANY_REDIRECTS));
        assertThat(host.asked()).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/me.ics",
                "https://127.0.0.2:PORT/me.ics",
                "http://[::1]:PORT/me.ics",
                "http://[::ffff:127.0.0.2]:PORT/me.ics",
                "http://2130706434:PORT/me.ics",
                "https://169.254.169.254/latest/meta-data"
            })
    void aRedirectLeadsNowhereThatAnAddressMayNot(String elsewhere) {
        host.redirects("/me.ics", elsewhere.replace("PORT", String.valueOf(host.port())));

        assertThat(fetch(host.address("/me.ics")))
                .isIn(failed(Failure.INSIDE_A_NETWORK), failed(Failure.NOT_ENCRYPTED));
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void nothingInsideIsReachedUnlessASettingAllowsIt() {
        host.offers("/me.ics", "hello");

        assertThat(fetcher().fetch(address(host.address("/me.ics").replace("http:", "https:")), Version.NONE))
                .isEqualTo(failed(Failure.INSIDE_A_NETWORK));
        assertThat(fetcher().fetch(address(host.address("/me.ics")), Version.NONE))
                .isEqualTo(failed(Failure.INSIDE_A_NETWORK));
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void anAddressOnTheInternetMustBeEncrypted() {
        assertThat(fetch("http://1.1.1.1/me.ics")).isEqualTo(failed(Failure.NOT_ENCRYPTED));
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() {
        host.answers("/me.ics", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (var megabyte = 0; megabyte < 50; megabyte++) {
                    body.write(new byte[1024 * 1024]);
                }
            }
        });

        assertThat(fetch(host.address("/me.ics"))).isEqualTo(failed(Failure.TOO_LARGE));
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsTooLarge() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            for (var megabyte = 0; megabyte < 50; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        host.answers("/me.ics", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            CalendarHost.send(exchange, 200, packed.toByteArray());
        });

        assertThat(fetch(host.address("/me.ics"))).isEqualTo(failed(Failure.TOO_LARGE));
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        var end = new CountDownLatch(1);
        host.answers("/me.ics", exchange -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(fetch(host.address("/me.ics"))).isEqualTo(failed(Failure.TOO_SLOW));
        end.countDown();
    }

    @Test
    void nobodyThereIsSaid() {
        var address = host.address("/me.ics");
        host.close();

        assertThat(fetch(address)).isEqualTo(failed(Failure.NOT_REACHED));
        assertThat(fetch("https://nobody.invalid/me.ics")).isEqualTo(failed(Failure.NOT_REACHED));
    }

    @Test
    void aPasswordIsForItsOwnServerAlone() {
        host.offers("/me.ics", "hello").redirects("/away", "http://127.0.0.2:" + host.port() + "/me.ics");
        var both = fetcher("127.0.0.0/30");

        both.fetch(address(host.address("/me.ics").replace("//", "//somebody:secret@")), Version.NONE);
        assertThat(host.asked().getLast()).containsKey("Authorization");

        assertThat(both.fetch(address(host.address("/away").replace("//", "//somebody:secret@")), Version.NONE))
                .isEqualTo(failed(Failure.NOT_REACHED));
    }

    @Test
    void anAddressIsUnderstoodAsProgramsOfferIt() {
        assertThat(address(" webcal://example.org/me.ics ").written()).isEqualTo("https://example.org/me.ics");
        assertThat(address("https://example.org/me.ics?key=1").written()).isEqualTo("https://example.org/me.ics?key=1");
        assertThat(FileAddress.of("ftp://example.org/me.ics")).isEmpty();
        assertThat(FileAddress.of("my calendar")).isEmpty();
        assertThat(FileAddress.of("file:///etc/passwd")).isEmpty();
        assertThat(address("https://example.org/secret.ics")).hasToString("example.org");
    }

    private Download fetch(String address) {
        return inside.fetch(address(address), Version.NONE);
    }

    private static FetchFile fetcher(String... networks) {
        return new FetchFile(new FetchSettings(List.of(networks), Duration.ofMillis(700), Duration.ofMillis(1_500)));
    }

    private static FileAddress address(String written) {
        return FileAddress.of(written).orElseThrow();
    }

    private static Download.Failed failed(Failure why) {
        return new Download.Failed(why, "");
    }
}
