package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.delivery.Audience;
import dev.convene.delivery.ReadGivenUp;
import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Shown;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack refuses for good is given up, told to an admin, and tried again when they say so. */
class ParkedTest {

    private static final String TRY_AGAIN = "try-parked-again";

    private final ConveneScenario convene = ConveneScenario.start(Line.HTTP, TrialScreen.class);

    @AfterEach
    void end() {
        convene.close();
    }

    @Test
    void anAdminTriesAgainAndHearsOfASecondFailureAnew() {
        refuse(People.CEO);
        var first = notice();
        assertThat(first.words()).contains("One message could not be delivered", "is_archived");

        refuse(People.CPO);
        await().untilAsserted(() -> assertThat(notices())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).contains("2 messages")));

        assertThat(notice().clicks(TRY_AGAIN).ok()).isTrue();
        admin().waitForMessage(one -> one.ephemeral() && one.words().contains("2 messages are being tried again"));
        convene.as(People.CEO).waitForMessage(one -> one.says("Une note, 1"));
        convene.as(People.CPO).waitForMessage(one -> one.words().contains("1"));
        admin().waitForMessage(one -> one.ts().equals(first.ts()) && !one.offers(TRY_AGAIN));
        assertThat(convene.bean(ReadGivenUp.class).all()).isEmpty();

        refuse(People.HR);
        assertThat(notice().ts()).isNotEqualTo(first.ts());
    }

    private void refuse(String member) {
        convene.slack().faults().next("chat.postMessage", Fault.error("is_archived"), 1);
        convene.bean(TrialScreen.class).wish(new Audience.Member(new MemberId(member)));
        await().until(() ->
                convene.slack().calls().failed().stream().anyMatch(call -> "is_archived".equals(call.error())));
        convene.slack().calls().clear();
    }

    private Shown notice() {
        return admin().waitForMessage(one -> one.offers(TRY_AGAIN));
    }

    private List<Shown> notices() {
        return admin().dm().messages().stream()
                .filter(one -> one.offers(TRY_AGAIN))
                .toList();
    }

    private dev.convene.sandbox.slack.Person admin() {
        return convene.as(People.ADMIN);
    }
}
