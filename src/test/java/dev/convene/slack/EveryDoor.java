package dev.convene.slack;

import static org.awaitility.Awaitility.await;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.sandbox.slack.Shown;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Presses, types, searches and sends whatever there is, as somebody who was never shown any of it. */
final class EveryDoor implements AutoCloseable {

    private final ConveneScenario convene;
    private final List<String> values;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int forged;

    /** @param values what buttons and forms are made to carry; ids, perhaps with more behind a colon */
    EveryDoor(ConveneScenario convene, List<String> values) {
        this.convene = convene;
        this.values = values;
        convene.bean(ForgedDoors.class).carry(values);
    }

    /** All that the bot says when every button is pressed. */
    Set<String> pressed(String member) {
        return pressed(member, routes().pressIds());
    }

    Set<String> pressed(String member, Iterable<String> doors) {
        convene.slack().calls().clear();
        for (var which = 0; which < values.size(); which++) {
            // the answer to one press may take the place of the message before the next
            var message = forged(member, which).asItStands();
            doors.forEach(message::clicks);
        }
        return said();
    }

    /** All that the bot says when every command is typed and the home is opened. */
    Set<String> typed(String member) {
        convene.slack().calls().clear();
        for (var command : routes().commandNames()) {
            convene.as(member).types("/interview " + command);
        }
        convene.as(member).opensHome();
        return said();
    }

    /** All that is answered at once when everything is searched for and every form is sent. */
    Set<String> searchedAndSent(String member, String sought) throws IOException, InterruptedException {
        var answers = new LinkedHashSet<String>();
        for (var search : routes().searchIds()) {
            answers.add(answer(search(member, search, sought)));
        }
        for (var form : routes().submissionIds()) {
            for (var value : values) {
                answers.add(answer(form(member, form, value)));
            }
        }
        return answers;
    }

    /** All that the bot said, once it has said everything. */
    Set<String> said() {
        var calls = convene.slack().calls();
        var seen = new AtomicInteger(-1);
        await().during(Duration.ofMillis(800))
                .atMost(Duration.ofSeconds(60))
                .until(() -> seen.getAndSet(calls.all().size()) == calls.all().size());
        var said = new LinkedHashSet<String>();
        calls.all().stream()
                .filter(call -> call.direction().equals("asked"))
                .map(call -> call.request().toString())
                .forEach(said::add);
        return said;
    }

    /** How often the trail says that the member saw or changed the subject. */
    int traces(String member, UUID subject) {
        return convene.bean(JdbcClient.class)
                .sql("select count(*) from trail where actor = :actor and subject = :subject")
                .param("actor", member)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private Shown forged(String member, int which) {
        var key = ForgedDoors.KIND + ":" + which + ":" + ++forged;
        var wish = new Wish(Kind.NOTICE, key, new Audience.Member(new MemberId(member)), UUID.randomUUID());
        convene.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> convene.bean(Deliveries.class).want(wish));
        return convene.as(member)
                .waitForMessage(shown ->
                        shown.says(values.get(which)) && shown.actions().size() > 20 && shown.metadata() != null);
    }

    private Routes routes() {
        return convene.bean(Routes.class);
    }

    private String answer(SignedRequest request) throws IOException, InterruptedException {
        return client.send(request.to(convene.address()), BodyHandlers.ofString())
                .body();
    }

    private SignedRequest search(String member, String door, String sought) {
        return SignedRequest.interaction("""
                {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"%s"},"action_id":"%s","block_id":"%s",
                "value":"%s"}""".formatted(member, door, door, sought), secret());
    }

    /** As if they stood in a form about it. */
    private SignedRequest form(String member, String door, String value) {
        var id = value.split(":")[0];
        return SignedRequest.interaction("""
                {"type":"view_submission","team":{"id":"T1"},"user":{"id":"%s"},"trigger_id":"1.2",
                "view":{"id":"V1","type":"modal","callback_id":"%s","blocks":[],"state":{"values":{}},
                "private_metadata":"attempt=1\\ncandidacy=%s\\ninterview=%s\\nopening=%s\\nsheet=%s\\nstage=getting-to-know"}}""".formatted(member, door, id, id, id, id), secret());
    }

    private String secret() {
        return convene.slack().workspace().signingSecret();
    }

    @Override
    public void close() {
        client.close();
    }
}
