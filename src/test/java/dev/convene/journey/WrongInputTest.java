package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Signature;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What nobody should send, and names that look like commands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputTest {

    private static final String MARK = "Marigold";
    private static final String AWKWARD = "<!channel> & <@U1> *_~`" + MARK + "`~_* 😀 שלום {0} '' " + "é".repeat(68);

    private final Company company = Company.atWork(Line.HTTP);

    WrongInputTest() {
        company.opens("Backend developer", "developer", People.MANAGER);
    }

    @AfterAll
    void end() {
        company.close();
    }

    @Test
    void whatSlackDidNotSignJustNowDoesNothingAndWhatItSentTwiceIsDoneOnce() throws Exception {
        Way.begins(company, "Backend developer", "Olwen Hart");
        var sent = company.slack()
                .calls()
                .of("view_submission add-candidate")
                .getLast()
                .request();
        var other = sent.toString().replace("Olwen Hart", "Idris Nobody").replace("olwen.hart@", "idris.nobody@");
        var body = "payload=" + URLEncoder.encode(other, StandardCharsets.UTF_8);
        var secret = company.slack().workspace().signingSecret();

        assertThat(post(body, Instant.now(), "a guess").statusCode()).isEqualTo(401);
        assertThat(post(body, Instant.now().minusSeconds(400), secret).statusCode())
                .isEqualTo(401);
        assertThat(post(body, Instant.now().plusSeconds(400), secret).statusCode())
                .isEqualTo(401);
        assertThat(pipeline()).contains("Olwen Hart").doesNotContain("Idris");

        assertThat(post(body, Instant.now(), secret).body()).doesNotContain("errors");
        assertThat(post(body, Instant.now(), secret).body()).contains("errors", "candidate-email");
        assertThat(pipeline()).containsOnlyOnce("*Idris Nobody*");
    }

    @Test
    void aNameThatLooksLikeMarkupIsShownAsTypedAllTheWay() {
        var way = Way.begins(company, "Backend developer", AWKWARD, MARK);
        way.firstTalkGoesWell();
        var panel = way.isScheduled(
                company.calendar().daysAhead(1, 14), People.PRODUCT_OWNER, People.DEVELOPER, People.SECOND_DEVELOPER);
        panel.isAcceptedByAll()
                .letterIsSent()
                .morningIsAnnouncedTo(People.DEVELOPER)
                .ends()
                .isJudgedByAll();
        way.opensSheet(People.RECRUITER).close();
        assertThat(pipeline()).contains(MARK);
        way.isDecided(People.MANAGER, "NOT_RETAINED", "<!here> & nothing else");
        way.isToldToRecruiters("*not retained*");

        assertThat(company.slack().calls().failed()).isEmpty();
        assertThat(asMarkup()).isNotEmpty().noneMatch(text -> text.contains("<!channel>") || text.contains("<!here>"));
    }

    /** Whatever the bot sent to be read as markup. */
    private Stream<String> asMarkup() {
        return company.slack().calls().all().stream()
                .filter(call ->
                        call.method().startsWith("chat.") || call.method().startsWith("views."))
                .flatMap(call ->
                        Stream.concat(Stream.of(call.request().path("text").asString("")), markup(call.request())));
    }

    private static Stream<String> markup(JsonNode node) {
        var own = node.path("type").asString("").equals("mrkdwn")
                ? Stream.of(node.path("text").asString(""))
                : Stream.<String>empty();
        return Stream.concat(
                own, StreamSupport.stream(node.spliterator(), false).flatMap(WrongInputTest::markup));
    }

    private String pipeline() {
        var recruiter = company.as(People.RECRUITER);
        recruiter.types("/interview pipeline");
        var pipeline = recruiter.modalCalled("pipeline");
        var words = pipeline.words();
        pipeline.close();
        return words;
    }

    private HttpResponse<String> post(String body, Instant at, String secret) throws IOException, InterruptedException {
        var stamp = String.valueOf(at.getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(company.address() + "/slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", Signature.of(secret, stamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
