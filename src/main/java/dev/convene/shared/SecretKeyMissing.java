package dev.convene.shared;

/** The bot does not start without a key for its secrets. */
class SecretKeyMissing extends RuntimeException {

    SecretKeyMissing() {
        super("CONVENE_SECRET_KEY is missing, or shorter than 32 characters");
    }
}
