package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.OwnPostgres;
import dev.convene.testing.People;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Slack is answered in time, and people kindly, while the database or Slack itself is down or slow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTest {

    private static final int A_SECOND = 50;
    private static final int ROUNDS = 4;
    private static final Duration IN_TIME = Duration.ofMillis(100);

    private final OwnPostgres postgres = OwnPostgres.start();
    private final ConveneScenario convene =
            ConveneScenario.start(Line.HTTP, List.of("--spring.datasource.url=" + postgres.url()), TrialScreen.class);
    private final String secret = convene.slack().workspace().signingSecret();

    @AfterAll
    void end() throws IOException {
        convene.close();
        postgres.close();
    }

    @BeforeEach
    void everybodyIsKnown() {
        convene.slack().faults().clear();
        await().untilAsserted(
                        () -> assertThat(convene.as(People.CTO).home().words()).contains("rien ne vous attend"));
    }

    @Test
    void whileTheDatabaseIsDownAnswersAreQuickAndKindAndWorkResumesByItself() {
        var recruiter = convene.as(People.OTHER_RECRUITER);
        recruiter.types("/entretien essai");
        var form = recruiter.modalWith("trial-name").fill("trial-name", "Zoë");
        try (var traffic = traffic()) {
            await().until(() -> traffic.answered() > 4 * A_SECOND);
            traffic.forget();

            postgres.stop();
            var refused = form.submit();
            assertThat(refused.errors().get("trial-name")).contains("base de données");
            assertThat(form.value("trial-name").asString()).isEqualTo("Zoë");
            isInTime(traffic);
            postgres.startAgain();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(form.submit().accepted()).isTrue());
            traffic.stop();
            await().until(() -> traffic.underWay() == 0);
            assertThat(traffic.refused()).isZero();
        }
        recruiter.waitForMessage(message -> message.says("Une note"));
    }

    @Test
    void aDatabaseWithoutRoomIsSaidAndWorkResumesOnceThereIsSome() throws SQLException {
        var form = formOf(convene.as(People.HR));
        change("create function full_disk() returns trigger language plpgsql as "
                + "'begin raise exception ''no room'' using errcode = ''53100''; end'");
        change("create trigger full_disk before insert or update on dispatches execute function full_disk()");

        assertThat(form.submit().errors().get("trial-name")).contains("aucun changement");

        change("drop trigger full_disk on dispatches");
        assertThat(form.submit().accepted()).isTrue();
    }

    @Test
    void aDatabaseThatTakesNoChangesIsSaidAndWorkResumesOnceItDoes() throws SQLException {
        var form = formOf(convene.as(People.SUPPORT));
        change("alter database postgres set default_transaction_read_only = on");
        change("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()");

        await().untilAsserted(() ->
                assertThat(form.submit().errors().get("trial-name")).contains("aucun changement"));

        change("alter database postgres set default_transaction_read_only = off");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(form.submit().accepted()).isTrue());
    }

    private static Modal formOf(Person person) {
        person.types("/entretien essai");
        return person.modalWith("trial-name").fill("trial-name", "Zoë");
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url());
                var sql = connection.createStatement()) {
            sql.execute("set default_transaction_read_only = off");
            sql.execute(statement);
        }
    }

    @Test
    void aSlowSlackDelaysNoAnswerToIt() {
        for (var method : List.of("views.open", "views.update", "users.info", "chat.postMessage")) {
            convene.slack().faults().next(method, Fault.slow(Duration.ofSeconds(5)), 1000);
        }
        try (var traffic = traffic()) {
            await().until(() -> traffic.answered() > 4 * A_SECOND);
            traffic.forget();
            isInTime(traffic);
        }
    }

    /** A machine that builds something else at the same time may spoil a round, but not each of them. */
    private static void isInTime(Traffic traffic) {
        for (var round = 1; round <= ROUNDS; round++) {
            await().until(() -> traffic.answered() > 5 * A_SECOND);
            System.out.printf(
                    "ack.p50 %s, ack.p99 %s, ack.max %s of %d%n",
                    traffic.percentile(0.5), traffic.percentile(0.99), traffic.percentile(1), traffic.answered());
            if (round == ROUNDS || traffic.percentile(0.99).compareTo(IN_TIME) < 0) {
                assertThat(traffic.refused()).isZero();
                assertThat(traffic.percentile(0.99)).isLessThan(IN_TIME);
                return;
            }
            traffic.forget();
        }
    }

    private Traffic traffic() {
        List<Supplier<SignedRequest>> kinds = List.of(
                () -> SignedRequest.command(People.RECRUITER, "me", secret),
                () -> SignedRequest.press(People.CTO, "trial-note", "1", secret),
                () -> SignedRequest.press(People.DEVELOPER, "trial-note", "2", secret));
        return new Traffic(convene.address(), A_SECOND, kinds);
    }
}
