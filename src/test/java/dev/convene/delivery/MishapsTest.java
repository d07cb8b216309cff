package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MishapsTest extends CourierSetting {

    /** It reached the readers, but the answer did not reach us. */
    private final FarSide.Mishap answerLost = delivery -> {
        farSide.send(delivery);
        return new Carried.Unsure();
    };

    @Test
    void whatFailedInPassingIsTriedAgain() {
        farSide.once("line:1", _ -> new Carried.Failed("hiccup"));
        farSide.once("line:1", _ -> new Carried.Failed("hiccup"));
        instance.started().want(notice("line:1", ALEX));

        until("SETTLED", "line:1");
        assertThat(farSide.attemptsAt("line:1")).hasSize(3).noneMatch(Delivery::unsure);
        assertThat(farSide.textsOf("line:1")).hasSize(1);
    }

    @Test
    void askedToWaitTheCourierLeavesTheWholeMethodAlone() {
        farSide.once("line:1", _ -> new Carried.Later(Duration.ofSeconds(1)));
        instance.started().want(notice("line:1", ALEX));
        await().until(() -> farSide.attemptsAt("line:1").size() == 1 && pauses() == 1);

        instance.want(notice("line:2", ROBIN));
        instance.want(new Wish(Kind.ROOM, "room:1", new Audience.Recruiting(), UUID.randomUUID()));

        until("SETTLED", "room:1");
        assertThat(farSide.attemptsAt("line:2")).isEmpty();
        until("SETTLED", "line:1");
        until("SETTLED", "line:2");
        assertThat(farSide.attemptsAt("line:1")).hasSize(2);
    }

    @Test
    void afterAnUnknownOutcomeItIsLookedForAndNotSentTwice() {
        farSide.once("line:1", answerLost);
        instance.started().want(notice("line:1", ALEX));

        until("SETTLED", "line:1");
        assertThat(farSide.textsOf("line:1")).hasSize(1);
        assertThat(farSide.attemptsAt("line:1")).extracting(Delivery::unsure).containsExactly(false, true);
        assertThat(instance.deliveries.placeOf("line:1", ALEX)).isPresent();
    }

    @Test
    void afterAnUnknownOutcomeWithoutEffectItIsSent() {
        farSide.once("line:1", _ -> new Carried.Unsure());
        instance.started().want(notice("line:1", ALEX));

        until("SETTLED", "line:1");
        assertThat(farSide.textsOf("line:1")).hasSize(1);
    }

    @Test
    void itStaysUnsureUntilALookSucceeds() {
        farSide.once("line:1", answerLost);
        farSide.once("line:1", _ -> new Carried.Failed("history_unavailable"));
        farSide.once("line:1", _ -> {
            throw new IllegalStateException("a carrier's own mistake");
        });
        instance.started().want(notice("line:1", ALEX));

        until("SETTLED", "line:1");
        assertThat(farSide.attemptsAt("line:1")).extracting(Delivery::unsure).containsExactly(false, true, true, true);
        assertThat(farSide.textsOf("line:1")).hasSize(1);
    }

    @Test
    void whereTwiceIsAllowedNothingIsLookedFor() {
        var careless =
                new DeliverySettings(Guarantee.AT_LEAST_ONCE, Instance.hurried().courier(), Instance.circuit());
        farSide.once("line:1", answerLost);
        try (var other = another(careless)) {
            other.started().want(notice("line:1", ALEX));
            until("SETTLED", "line:1");
        }

        assertThat(farSide.attemptsAt("line:1")).noneMatch(Delivery::unsure);
        assertThat(farSide.textsOf("line:1")).hasSize(2);
    }

    @Test
    void whatAKilledInstanceHadSentIsFoundByAnother() {
        instance.want(notice("line:1", ALEX), notice("line:2", ALEX));
        var taken = takenByAnInstanceThatIsKilled();
        farSide.carry(taken.getFirst().delivery());

        try (var survivor = another(Instance.hurried())) {
            survivor.started();
            until("SETTLED", "line:2");
        }
        assertThat(farSide.attemptsAt("line:1")).extracting(Delivery::unsure).containsExactly(false, true);
        assertThat(farSide.keysSeenBy(ALEX)).containsExactly("line:1", "line:2");
    }

    @Test
    void whatAKilledInstanceHadNotSentIsSentByAnother() {
        instance.want(notice("line:1", ALEX));
        assertThat(takenByAnInstanceThatIsKilled()).hasSize(1);

        instance.started();

        until("SETTLED", "line:1");
        assertThat(farSide.textsOf("line:1")).hasSize(1);
    }

    @Test
    void anInstanceThatWakesUpTooLateRecordsNothing() {
        instance.want(notice("line:1", ALEX));
        var late = takenByAnInstanceThatIsKilled().getFirst();
        instance.started();
        until("SETTLED", "line:1");

        instance.outgoing.settle(late, new Aftermath.Settled(new Place("elsewhere", "7"), "?"), clock.instant());
        instance.transaction.executeWithoutResult(
                _ -> instance.parkedRows.park(late, new Aftermath.Parked("late", false), clock.instant()));

        assertThat(instance.deliveries.placeOf("line:1", ALEX)).contains(new Place("Cmember:UALEX", "0"));
        assertThat(instance.stateOf("line:1")).isEqualTo("SETTLED");
    }

    @Test
    void aSlowCarrierKeepsItsLease() {
        var gate = new CountDownLatch(1);
        farSide.once("line:1", delivery -> {
            pass(gate);
            return farSide.send(delivery);
        });
        instance.started().want(notice("line:1", ALEX));
        await().until(() -> farSide.attemptsAt("line:1").size() == 1);
        var leases = Instance.hurried()
                .courier()
                .lease()
                .multipliedBy(3)
                .plus(Instance.hurried().settling());
        try (var other = another(Instance.hurried())) {
            other.started();
            await().during(leases).atMost(leases.multipliedBy(5)).until(() -> farSide.attempts.size() == 1);
        }
        gate.countDown();

        until("SETTLED", "line:1");
        assertThat(farSide.attempts).hasSize(1);
    }

    @Test
    void whatFailsForMoreThanADayIsGivenUpAndTold() {
        for (var i = 0; i < 10_000; i++) {
            farSide.once("line:1", _ -> new Carried.Failed("channel_gone"));
        }
        instance.started().want(notice("line:1", ALEX));
        await().until(() -> farSide.attemptsAt("line:1").size() > 5);
        assertThat(instance.stateOf("line:1")).isEqualTo("WANTED");

        clock.goAhead(Duration.ofHours(25));

        until("PARKED", "line:1");
        await().untilAsserted(() -> assertThat(instance.events)
                .singleElement()
                .asInstanceOf(type(DispatchParked.class))
                .extracting(DispatchParked::key, DispatchParked::reason)
                .containsExactly("line:1", "channel_gone"));
    }

    @Test
    void whatWasDownForADayItselfTriesBeforeItGivesUp() {
        instance.want(notice("line:1", ALEX));
        clock.goAhead(Duration.ofHours(25));
        farSide.once("line:1", _ -> new Carried.Failed("hiccup"));

        instance.started();

        until("SETTLED", "line:1");
        assertThat(instance.events).isEmpty();
    }

    @Test
    void whatIsRefusedIsGivenUpAtOnceAndTriedAgainWhenItIsWantedAgain() {
        farSide.once("line:1", _ -> new Carried.Refused("channel_gone"));
        instance.started().want(notice("line:1", ALEX), notice("line:2", ALEX));

        until("PARKED", "line:1");
        until("SETTLED", "line:2");
        await().until(() -> instance.events.size() == 1);
        instance.want(notice("line:1", ALEX));
        until("SETTLED", "line:1");
    }

    @Test
    void stoppingLetsWhatIsUnderWayEnd() {
        var gate = new CountDownLatch(1);
        farSide.once("line:1", delivery -> {
            pass(gate);
            return farSide.send(delivery);
        });
        instance.started().want(notice("line:1", ALEX));
        await().until(() -> farSide.attempts.size() == 1);

        var stopping = Thread.ofVirtual().start(instance::close);
        instance.want(notice("line:2", ROBIN));
        gate.countDown();

        await().until(() -> !stopping.isAlive());
        assertThat(instance.stateOf("line:1")).isEqualTo("SETTLED");
    }

    private List<Dispatch> takenByAnInstanceThatIsKilled() {
        return instance.outgoing.claim(farSide.kinds(), 10);
    }

    private long pauses() {
        return instance.database
                .sql("select count(*) from dispatch_pauses")
                .query(Long.class)
                .single();
    }
}
