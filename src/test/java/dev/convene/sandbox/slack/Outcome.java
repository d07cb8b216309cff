package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;

/**
 * How Slack took what a person did.
 *
 * @param error what the person sees when the bot did not answer as it should; null when all went well
 */
public record Outcome(@Nullable String error) {

    static final Outcome FINE = new Outcome(null);

    public boolean ok() {
        return error == null;
    }
}
