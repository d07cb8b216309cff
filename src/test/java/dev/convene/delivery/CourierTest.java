package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CourierTest extends CourierSetting {

    @Test
    void aWishReachesItsAudienceOnceHoweverOftenItIsRepeated() {
        instance.want(notice("invitation:1", ALEX), notice("invitation:1", ALEX));
        instance.want(notice("invitation:1", ALEX));
        instance.started();

        until("SETTLED", "invitation:1");
        assertThat(farSide.textsOf("invitation:1")).containsExactly("text of invitation:1");
        assertThat(instance.deliveries.placeOf("invitation:1", ALEX)).contains(new Place("Cmember:UALEX", "0"));
        assertThat(instance.deliveries.placeOf("invitation:1", ROBIN)).isEmpty();
    }

    @Test
    void whatIsWantedAgainIsUpdatedWhereItStands() {
        instance.started().want(notice("invitation:1", ALEX));
        until("SETTLED", "invitation:1");

        farSide.says("invitation:1", "moved to Tuesday");
        instance.want(notice("invitation:1", ALEX));

        await().untilAsserted(() -> assertThat(farSide.textsOf("invitation:1")).containsExactly("moved to Tuesday"));
    }

    @Test
    void unchangedContentIsNotSentAgain() {
        instance.started().want(notice("invitation:1", ALEX));
        until("SETTLED", "invitation:1");
        var before = farSide.seen.getFirst();

        instance.want(notice("invitation:1", ALEX));

        await().until(() -> farSide.attemptsAt("invitation:1").size() == 2);
        until("SETTLED", "invitation:1");
        assertThat(farSide.seen).containsExactly(before).first().isSameAs(before);
    }

    @Test
    void aRefreshReachesEveryAudienceOfAKey() {
        instance.started().want(notice("panel:1", ALEX), notice("panel:1", ROBIN));
        await().until(() -> farSide.textsOf("panel:1").size() == 2);
        farSide.says("panel:1", "anew");

        instance.transaction.executeWithoutResult(_ -> instance.deliveries.refresh("panel:1"));

        await().untilAsserted(() -> assertThat(farSide.textsOf("panel:1")).containsExactly("anew", "anew"));
    }

    @Test
    void aChangeWhileASendIsUnderWayIsSentAfterIt() {
        var rendered = new CountDownLatch(1);
        var bumped = new CountDownLatch(1);
        farSide.once("invitation:1", delivery -> {
            var carried = farSide.send(delivery);
            rendered.countDown();
            pass(bumped);
            return carried;
        });
        instance.started().want(notice("invitation:1", ALEX));
        pass(rendered);
        farSide.says("invitation:1", "newer");
        instance.want(notice("invitation:1", ALEX));
        bumped.countDown();

        await().untilAsserted(() -> assertThat(farSide.textsOf("invitation:1")).containsExactly("newer"));
    }

    @Test
    void aRollbackLeavesNothing() {
        assertThatThrownBy(() -> instance.transaction.executeWithoutResult(_ -> {
                    instance.deliveries.want(notice("invitation:1", ALEX));
                    throw new IllegalStateException("the change was refused");
                }))
                .hasMessage("the change was refused");

        instance.started().want(notice("invitation:2", ALEX));
        until("SETTLED", "invitation:2");
        assertThat(farSide.attemptsAt("invitation:1")).isEmpty();
    }

    @Test
    void aWishOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> instance.deliveries.want(notice("invitation:1", ALEX)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachAudienceReadsItsMessagesInTheOrderInWhichTheyWereWanted() {
        var keys = new ArrayList<String>();
        for (var i = 0; i < 30; i++) {
            keys.add("line:" + i);
            instance.want(notice("line:" + i, ALEX), notice("line:" + i, ROBIN));
        }
        farSide.once("line:3", _ -> new Carried.Failed("hiccup"));
        farSide.once("line:9", _ -> new Carried.Unsure());
        try (var other = another(Instance.hurried())) {
            instance.started();
            other.started();
            await().until(() -> farSide.seen.size() == 60);
        }

        assertThat(farSide.keysSeenBy(ALEX)).isEqualTo(keys);
        assertThat(farSide.keysSeenBy(ROBIN)).isEqualTo(keys);
    }

    @Test
    void aRoomIsMadeBeforeAnythingIsSaidInIt() {
        var candidacy = UUID.randomUUID();
        var logistics = new Audience.Logistics(candidacy);
        instance.want(notice("welcome:1", logistics), new Wish(Kind.ROOM, "room:1", logistics, candidacy));
        instance.started();

        await().until(() -> farSide.seen.size() == 2);
        assertThat(farSide.keysSeenBy(logistics)).containsExactly("room:1", "welcome:1");
    }

    @Test
    void aMessageThatKeepsFailingDoesNotSilenceItsAudience() {
        var impatient = new DeliverySettings(
                Guarantee.EXACTLY_ONCE, Instance.courier(Duration.ofMillis(200)), Instance.circuit());
        for (var i = 0; i < 1000; i++) {
            farSide.once("broken:1", _ -> new Carried.Failed("hiccup"));
        }
        try (var other = another(impatient)) {
            other.want(notice("broken:1", ALEX), notice("whole:1", ALEX));
            other.started();
            until("SETTLED", "whole:1");
        }
        assertThat(instance.stateOf("broken:1")).isEqualTo("WANTED");
    }

    @Test
    void whatIsNotWantedAnyMoreIsSettledUnsent() {
        farSide.once("invitation:1", _ -> new Carried.NotWanted());
        instance.started().want(notice("invitation:1", ALEX));

        until("SETTLED", "invitation:1");
        assertThat(farSide.seen).isEmpty();
    }

    @Test
    void rowsOfAKindThatNobodyCarriesWait() {
        instance.want(new Wish(Kind.LETTER, "letter:1", ALEX, UUID.randomUUID()), notice("invitation:1", ALEX));
        instance.started();

        until("SETTLED", "invitation:1");
        assertThat(instance.stateOf("letter:1")).isEqualTo("WANTED");
    }
}
