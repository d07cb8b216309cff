package dev.convene.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the courier works; what a team may want to set is {@code convene.delivery}, the rest has its reason here. */
@ConfigurationProperties("convene")
record DeliverySettings(
        @DefaultValue("exactly-once") Guarantee delivery,
        @DefaultValue Courier courier,
        @DefaultValue Circuit circuit) {

    /**
     * When the far side is taken to be down, and how it is probed then.
     *
     * @param failures in a row, without any sign of life: a single one happens, and so do two
     * @param firstPause before the first probe, doubled after each that failed
     * @param longestPause so that delivery resumes within ten seconds of the far side's return, though a probe may just then
     *     be waiting for an answer
     */
    record Circuit(
            @DefaultValue("5") int failures,
            @DefaultValue("500ms") Duration firstPause,
            @DefaultValue("2s") Duration longestPause) {}

    /**
     * The courier's measures.
     *
     * @param parallel carriers at work at once in one instance: enough to hide a slow answer, few enough to leave most of
     *     the 16 database connections to people who wait
     * @param look how often it looks without being woken: for what other instances left and what falls due
     * @param lease how long a killed instance's work is left alone; renewed at a third of it, so that one missed renewal
     *     does no harm
     * @param callTimeout longer than any single outside call of a carrier lasts: a call of unknown outcome has taken effect
     *     by then or never will
     * @param firstRetry the wait after a first failure, doubled at each further one
     * @param longestRetry so that delivery resumes soon after a long outage of the far side
     * @param holdUp how long a failing dispatch keeps later ones of its audience waiting: order matters to readers, but one
     *     message that cannot be rendered must not silence a channel for a day
     * @param giveUpAfter then a person is told instead
     * @param giveUpTries made even so: after an outage of our own, everything is older than a day
     */
    record Courier(
            @DefaultValue("6") int parallel,
            @DefaultValue("1s") Duration look,
            @DefaultValue("4s") Duration lease,
            @DefaultValue("7s") Duration callTimeout,
            @DefaultValue("1s") Duration firstRetry,
            @DefaultValue("5m") Duration longestRetry,
            @DefaultValue("5m") Duration holdUp,
            @DefaultValue("1d") Duration giveUpAfter,
            @DefaultValue("5") int giveUpTries) {}

    boolean looksAfterUnknownOutcome() {
        return delivery != Guarantee.AT_LEAST_ONCE;
    }

    /**
     * Messages only: a room is found by its name, and after a restore that name may be of somebody whom the database no
     * longer knows.
     */
    boolean looksBeforeTheFirst(Kind kind) {
        return delivery == Guarantee.LOOK_FIRST && kind == Kind.NOTICE;
    }

    /** How long a row is left alone after its outcome became unknown. */
    Duration settling() {
        return looksAfterUnknownOutcome() ? courier.callTimeout() : Duration.ZERO;
    }
}
