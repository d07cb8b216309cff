package dev.convene.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.OperationsPage;
import dev.convene.testing.People;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Health and figures on a port of their own, as the page for whoever runs the bot has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private static final Pattern FAMILY = Pattern.compile("# TYPE (\\S+) .*");

    private final HttpClient http = HttpClient.newHttpClient();
    private final OperationsPage page = OperationsPage.read();
    private final ConveneScenario convene = ConveneScenario.start(Line.HTTP, List.of("--management.server.port=0"));
    private final String management = "http://127.0.0.1:" + convene.setting("local.management.port");

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void everyDocumentedFigureIsScrapedAndEveryFigureOfOursIsDocumented() throws Exception {
        convene.as(People.RECRUITER).types("/interview help");
        var scraped = scraped();

        assertThat(scraped).containsAll(page.figures("Figures")).containsAll(page.figures("When to worry"));
        assertThat(page.figures("Figures"))
                .as("docs/operations.md has a row for each figure of ours")
                .containsAll(scraped.stream()
                        .filter(name -> name.startsWith("convene_") && !name.endsWith("_max"))
                        .toList());
    }

    @Test
    void readinessTellsTheDatabaseTheSchedulerAndSlackApart() throws Exception {
        var readiness = get(management + "/actuator/health/readiness");

        assertThat(readiness.statusCode()).isEqualTo(200);
        assertThat(readiness.body()).contains("\"db\"", "\"quartz\"", "\"slack\"");
    }

    @Test
    void livenessDependsOnNothingOutsideTheProcess() throws Exception {
        var liveness = get(management + "/actuator/health/liveness");

        assertThat(liveness.statusCode()).isEqualTo(200);
        assertThat(liveness.body()).doesNotContain("db", "quartz", "slack");
    }

    @Test
    void nothingElseIsShownAndNothingAtAllBesideThatPort() throws Exception {
        for (var path : List.of("", "/env", "/configprops", "/info", "/loggers", "/heapdump", "/quartz")) {
            assertThat(get(management + "/actuator" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get(convene.address() + "/actuator/health").statusCode()).isEqualTo(404);
        assertThat(get(convene.address() + "/actuator/prometheus").statusCode()).isEqualTo(404);
        var workspace = convene.slack().workspace();
        assertThat(get(management + "/actuator/health").body()
                        + get(management + "/actuator/prometheus").body())
                .doesNotContain(workspace.botToken(), workspace.appToken(), workspace.signingSecret(), "jdbc:");
    }

    private Set<String> scraped() throws IOException, InterruptedException {
        return FAMILY.matcher(get(management + "/actuator/prometheus").body())
                .results()
                .map(family -> family.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
