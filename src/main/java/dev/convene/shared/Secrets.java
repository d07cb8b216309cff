package dev.convene.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets at rest: AES-GCM, with a key made of {@code CONVENE_SECRET_KEY}. While keys are changed, what the previous
 * one sealed is opened too.
 */
@Component
@EnableConfigurationProperties(SecretKeySettings.class)
public class Secrets {

    private static final int SHORTEST = 32;
    private static final int NONCE_BYTES = 16;

    private final List<Key> keys;

    /** @throws SecretKeyMissing without a key that is long enough to be one */
    Secrets(SecretKeySettings settings) {
        if (settings.secretKey().strip().length() < SHORTEST) {
            throw new SecretKeyMissing();
        }
        keys = Stream.of(settings.secretKey(), settings.secretKeyPrevious())
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .map(Key::of)
                .toList();
    }

    private record Key(String id, AesBytesEncryptor cipher) {

        static Key of(String secret) {
            try {
                var derive = KDF.getInstance("HKDF-SHA256");
                var id = derive.deriveData(purpose(secret, "key id", 4));
                var key = derive.deriveKey("AES", purpose(secret, "secrets at rest", 32));
                return new Key(HexFormat.of().formatHex(id), cipher(key));
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }

        private static HKDFParameterSpec purpose(String secret, String purpose, int bytes) {
            return HKDFParameterSpec.ofExtract()
                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                    .thenExpand(("convene: " + purpose).getBytes(StandardCharsets.UTF_8), bytes);
        }

        private static AesBytesEncryptor cipher(SecretKey key) {
            return new AesBytesEncryptor(key, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        }
    }

    public Sealed seal(String secret) {
        var key = keys.getFirst();
        return new Sealed(key.id(), key.cipher().encrypt(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalStateException if it was sealed with a key that is no longer there, or was changed since */
    public String open(Sealed sealed) {
        var key = keys.stream()
                .filter(one -> one.id().equals(sealed.keyId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No key " + sealed.keyId()));
        return new String(key.cipher().decrypt(sealed.bytes()), StandardCharsets.UTF_8);
    }

    /** Whether it should be sealed anew, so that its key can be given up. */
    public boolean isOutdated(Sealed sealed) {
        return !sealed.keyId().equals(keys.getFirst().id());
    }
}
