package dev.convene.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What becomes of a dispatch after an attempt, decided from how it ended and what went before. */
sealed interface Aftermath {

    /** Nothing is left to do for that revision; place and hash are null where they stay as they were. */
    record Settled(@Nullable Place place, @Nullable String hash) implements Aftermath {}

    /** Another attempt after that pause, beginning with a look if unsure. */
    record Again(Duration pause, boolean unsure) implements Aftermath {}

    /** Given up. */
    record Parked(String reason) implements Aftermath {}

    /**
     * Decides.
     *
     * @param dispatch as it was taken
     * @param age for how long it has been wanted
     * @param chance at least 0, less than 1: spreads retries, so that what failed together does not return together
     */
    static Aftermath of(Carried carried, Dispatch dispatch, Duration age, double chance, DeliverySettings settings) {
        var wait = backOff(dispatch.attempts(), chance, settings.courier());
        var stillUnsure = dispatch.delivery().unsure();
        return switch (carried) {
            case Carried.Sent(var place, var hash) -> new Settled(place, hash);
            case Carried.NotWanted(), Carried.Unchanged() -> new Settled(null, null);
            case Carried.Refused(var code) -> new Parked(code);
            case Carried.Later(var asked) ->
                unlessTooOld(new Again(asked, stillUnsure), "later", dispatch, age, settings);
            case Carried.Failed(var code) -> unlessTooOld(new Again(wait, stillUnsure), code, dispatch, age, settings);
            case Carried.Unsure() ->
                unlessTooOld(
                        new Again(longer(wait, settings.settling()), settings.looksAfterUnknownOutcome()),
                        "unsure",
                        dispatch,
                        age,
                        settings);
        };
    }

    private static Aftermath unlessTooOld(
            Again again, String reason, Dispatch dispatch, Duration age, DeliverySettings settings) {
        var limits = settings.courier();
        var triedEnough = dispatch.attempts() + 1 >= limits.giveUpTries();
        return triedEnough && age.compareTo(limits.giveUpAfter()) > 0 ? new Parked(reason) : again;
    }

    private static Duration backOff(int attempts, double chance, DeliverySettings.Courier limits) {
        var doublings = Math.min(attempts, 20);
        var full = Math.min(
                limits.firstRetry().toMillis() << doublings,
                limits.longestRetry().toMillis());
        return Duration.ofMillis(Math.round(full * (0.5 + chance / 2)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
