package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is not exactly what Slack signed, within five minutes of it, is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgeryTest {

    private static final int ATTEMPTS = 10_000;

    private final ConveneScenario convene = ConveneScenario.start(Line.HTTP, TrialScreen.class);
    private final String secret = convene.slack().workspace().signingSecret();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterAll
    void end() {
        client.shutdownNow();
        convene.close();
    }

    @Test
    void noneOfTenThousandSpoiltRequestsIsAccepted() throws Exception {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var forger = new Forger(new Random(seed), secret);
        var answers = new TreeMap<Integer, Integer>();
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var forged = forger.spoilt(attempt % 2 == 0 ? note() : submission());
            answers.merge(status(forged.request()), 1, Integer::sum);
            assertThat(answers).as("attempt %d: %s", attempt, forged.how()).containsOnlyKeys(401);
        }

        assertThat(answers).containsEntry(401, ATTEMPTS);
        assertThat(dispatches()).isZero();
    }

    @Test
    void whatSlackSignedIsLetIn() throws Exception {
        assertThat(status(submission())).isEqualTo(200);
        assertThat(dispatches()).isEqualTo(1);
        forget();
    }

    @Test
    void aBodyBeyondAllMeasureIsNotEvenRead() throws Exception {
        assertThat(status(SignedRequest.signed("a=" + "b".repeat(1 << 20), secret)))
                .isEqualTo(413);
    }

    private SignedRequest note() {
        return SignedRequest.press(People.DEVELOPER, "trial-note", "1", secret);
    }

    private SignedRequest submission() {
        return SignedRequest.interaction("""
                {"type":"view_submission","team":{"id":"T1"},"user":{"id":"%s"},"trigger_id":"1.2",
                "view":{"id":"V1","type":"modal","callback_id":"trial-form","private_metadata":"","blocks":[],
                "state":{"values":{"trial-name":{"trial-name":{"type":"plain_text_input","value":"Zoe"}}}}}}""".formatted(People.DEVELOPER), secret);
    }

    private int status(SignedRequest request) throws IOException, InterruptedException {
        return client.send(request.to(convene.address()), BodyHandlers.discarding())
                .statusCode();
    }

    private int dispatches() {
        return convene.bean(JdbcClient.class)
                .sql("select count(*) from dispatches where key like 'trial%'")
                .query(Integer.class)
                .single();
    }

    private void forget() {
        convene.bean(JdbcClient.class)
                .sql("delete from dispatches where key like 'trial%'")
                .update();
    }
}
