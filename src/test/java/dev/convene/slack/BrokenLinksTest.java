package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.delivery.Audience;
import dev.convene.sandbox.slack.Modal;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.LoopbackProxy;
import dev.convene.testing.OwnPostgres;
import dev.convene.testing.People;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Links to the database and to Slack that are cut, half open or slow: nobody hangs, and nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenLinksTest {

    /** The driver's socket time-out, and a little for the machine. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(13);

    private static final Duration RESUMED = Duration.ofSeconds(10);
    private static final List<String> READERS =
            List.of(People.HR, People.SALES, People.SUPPORT, People.FINANCE, People.CEO, People.CPO);

    private final OwnPostgres postgres = OwnPostgres.start();
    private final LoopbackProxy toDatabase = LoopbackProxy.before(postgres.port());
    private final List<LoopbackProxy> toSlack = new ArrayList<>();
    private final ConveneScenario convene = ConveneScenario.start(
            Line.HTTP,
            slack -> {
                toSlack.add(LoopbackProxy.before(slack.port()));
                return List.of(
                        "--spring.datasource.url=" + OwnPostgres.urlAt(toDatabase.port()),
                        "--convene.slack.api-url=http://127.0.0.1:"
                                + toSlack.getFirst().port() + "/api/");
            },
            TrialScreen.class);

    private Modal form;

    @AfterAll
    void end() throws IOException {
        convene.close();
        toDatabase.close();
        toSlack.getFirst().close();
        postgres.close();
    }

    @BeforeEach
    void somebodyFillsInAForm() {
        var person = convene.as(People.DEVELOPER);
        person.types("/interview trial");
        form = person.modalWith("trial-name").fill("trial-name", "Zoë");
    }

    @AfterEach
    void theLinksAreWholeAndNoFormIsLeft() {
        toDatabase.pass();
        toSlack.getFirst().pass();
        if (convene.as(People.DEVELOPER).hasModal()) {
            form.close();
        }
    }

    @Test
    void aCutLinkToTheDatabaseIsSaidAtOnce() {
        toDatabase.cut();

        assertThat(form.submit().errors()).containsKey("trial-name");

        toDatabase.pass();
        isAccepted();
    }

    @Test
    void aLinkToTheDatabaseThatSwallowsEverythingHoldsNobodyForLong() {
        toDatabase.vanish();

        for (var i = 0; i < 3; i++) {
            assertThat(form.submit().errors()).containsKey("trial-name");
        }

        await().atMost(LONGEST_WAIT).until(() -> pool().getActiveConnections() <= 1);
        toDatabase.pass();
        // by then the server has let go of what the vanished had locked
        await().atMost(LONGEST_WAIT)
                .untilAsserted(() -> assertThat(form.submit().accepted()).isTrue());
    }

    @Test
    void aSlowLinkToTheDatabaseIsSlowAndNoMore() {
        toDatabase.slow(Duration.ofMillis(30));

        isAccepted();
    }

    @Test
    void whatALinkToSlackSwallowedArrivesOnceAllTheSame() {
        reachesEverybodyOnce("swallowed", toSlack.getFirst()::vanish);
    }

    @Test
    void whatALinkToSlackCutOffArrivesOnceAllTheSame() {
        reachesEverybodyOnce("cut", toSlack.getFirst()::cut);
    }

    private void reachesEverybodyOnce(String wording, Runnable fault) {
        var trial = convene.bean(TrialScreen.class);
        trial.wording.set(wording);
        READERS.forEach(reader -> trial.wish(new Audience.Member(new MemberId(reader))));
        convene.as(READERS.getFirst()).waitForMessage(message -> message.says(wording));
        trial.wording.set(wording + " and whole");

        fault.run();
        READERS.forEach(reader -> trial.wish(new Audience.Member(new MemberId(reader))));
        await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        toSlack.getFirst().pass();

        READERS.forEach(reader -> await().atMost(Duration.ofSeconds(45))
                .untilAsserted(
                        () -> assertThat(notes(reader, wording + " and whole")).isEqualTo(1)));
        READERS.forEach(reader -> assertThat(notes(reader, "")).isEqualTo(1));
    }

    private long notes(String reader, String wording) {
        return convene.as(reader).dm().messages().stream()
                .filter(message -> message.says("A note, " + wording) || message.says("Une note, " + wording))
                .count();
    }

    private void isAccepted() {
        await().atMost(RESUMED)
                .untilAsserted(() -> assertThat(form.submit().accepted()).isTrue());
    }

    private com.zaxxer.hikari.HikariPoolMXBean pool() {
        try {
            return convene.bean(DataSource.class).unwrap(HikariDataSource.class).getHikariPoolMXBean();
        } catch (java.sql.SQLException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
