package dev.convene.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What secrets are sealed with.
 *
 * @param secretKeyPrevious empty unless keys are being changed
 */
@ConfigurationProperties("convene")
record SecretKeySettings(String secretKey, String secretKeyPrevious) {}
