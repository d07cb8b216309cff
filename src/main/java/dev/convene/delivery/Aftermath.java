package dev.convene.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What becomes of a dispatch after an attempt, decided from how it ended and what went before. */
sealed interface Aftermath {

    /** Nothing is left to do for that revision; place and hash are null where they stay as they were. */
    record Settled(@Nullable Place place, @Nullable String hash) implements Aftermath {}

    /** Another attempt after that pause, beginning with a look if unsure; whether this one counts as a try. */
    record Again(Duration pause, boolean unsure, boolean counts) implements Aftermath {}

    /** Given up; should it be tried again, it begins with a look if unsure. */
    record Parked(String reason, boolean unsure) implements Aftermath {}

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
            case Carried.Refused(var code) -> new Parked(code, stillUnsure);
            case Carried.Later(var asked) ->
                unlessTooOld(new Again(asked, stillUnsure, true), "later", dispatch, age, settings);
            case Carried.Failed(var code) ->
                unlessTooOld(new Again(wait, stillUnsure, true), code, dispatch, age, settings);
            case Carried.Unreachable(var code) ->
                unlessTooOld(new Again(wait, stillUnsure, true), code, dispatch, age, settings);
            case Carried.Unsure() -> unlessTooOld(unsure(wait, true, settings), "unsure", dispatch, age, settings);
        };
    }

    /** While the far side is down, nothing is the dispatch's fault: it keeps its tries, its place and its short waits. */
    static Aftermath ofOutage(Carried silence, Dispatch dispatch, double chance, DeliverySettings settings) {
        var wait = backOff(0, chance, settings.courier());
        return silence instanceof Carried.Unsure
                ? unsure(wait, false, settings)
                : new Again(wait, dispatch.delivery().unsure(), false);
    }

    private static Again unsure(Duration wait, boolean counts, DeliverySettings settings) {
        return new Again(longer(wait, settings.settling()), settings.looksAfterUnknownOutcome(), counts);
    }

    private static Aftermath unlessTooOld(
            Again again, String reason, Dispatch dispatch, Duration age, DeliverySettings settings) {
        var limits = settings.courier();
        var triedEnough = dispatch.attempts() + 1 >= limits.giveUpTries();
        return triedEnough && age.compareTo(limits.giveUpAfter()) > 0 ? new Parked(reason, again.unsure()) : again;
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
