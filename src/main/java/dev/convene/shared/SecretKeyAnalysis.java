package dev.convene.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the bot what to do, instead of where in the code it stopped. */
class SecretKeyAnalysis extends AbstractFailureAnalyzer<SecretKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SecretKeyMissing missing) {
        return new FailureAnalysis(
                missing.getMessage() + ".",
                "Make one with `openssl rand -base64 32`, set it as CONVENE_SECRET_KEY for every instance, and keep it as"
                        + " safe as the database's backups: what was sealed with it cannot be read without it.",
                missing);
    }
}
