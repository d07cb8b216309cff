package dev.convene.sandbox.slack;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** What can be turned while it runs, to see how a bot copes. */
public final class Settings {

    private volatile Duration historyLag = Duration.ZERO;
    private volatile Duration ackWithin = Duration.ofSeconds(3);
    private volatile Duration triggerLives = Duration.ofSeconds(3);
    private volatile Duration patience = Duration.ofSeconds(10);
    private volatile Predicate<Modal> loading = _ -> false;
    private volatile List<Duration> retries = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    Settings() {}

    /** How long a new message is missing from conversations.history. */
    public Settings historyLag(Duration lag) {
        historyLag = lag;
        return this;
    }

    /** How long the bot may take to acknowledge; Slack gives it three seconds. */
    public Settings ackWithin(Duration limit) {
        ackWithin = limit;
        return this;
    }

    /** How long a trigger id can be exchanged; three seconds at Slack. */
    public Settings triggerLives(Duration life) {
        triggerLives = life;
        return this;
    }

    /** How long a person of the driver waits for something to appear before giving up. */
    public Settings patience(Duration bound) {
        patience = bound;
        return this;
    }

    /** How the bot's waiting views are known: a person of the driver waits until such a one has been replaced. */
    public Settings loadingViews(Predicate<Modal> loading) {
        this.loading = loading;
        return this;
    }

    /** After which delays an unacknowledged event is sent again. */
    public Settings retryEventsAfter(List<Duration> delays) {
        retries = List.copyOf(delays);
        return this;
    }

    Duration historyLag() {
        return historyLag;
    }

    Duration ackWithin() {
        return ackWithin;
    }

    Duration triggerLives() {
        return triggerLives;
    }

    Duration patience() {
        return patience;
    }

    Predicate<Modal> loading() {
        return loading;
    }

    List<Duration> retries() {
        return retries;
    }
}
