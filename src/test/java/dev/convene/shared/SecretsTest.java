package dev.convene.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String OLD = "an old key that is long enough, 1";
    private static final String NEW = "a new key that is long enough, 22";

    @Test
    void whatIsSealedIsOpenedAndDoesNotShow() {
        var secrets = secrets(OLD, "");
        var sealed = secrets.seal("https://example.org/secret.ics");

        assertThat(secrets.open(sealed)).isEqualTo("https://example.org/secret.ics");
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("example", "secret");
        assertThat(secrets.seal("https://example.org/secret.ics").bytes()).isNotEqualTo(sealed.bytes());
    }

    @Test
    void whileKeysAreChangedBothOpenAndTheNewOneSeals() {
        var before = secrets(OLD, "").seal("secret");
        var during = secrets(NEW, OLD);

        assertThat(during.open(before)).isEqualTo("secret");
        assertThat(during.isOutdated(before)).isTrue();
        var after = during.seal("secret");
        assertThat(during.isOutdated(after)).isFalse();
        assertThat(secrets(NEW, "").open(after)).isEqualTo("secret");
        assertThatThrownBy(() -> secrets(NEW, "").open(before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasChangedIsNotOpened() {
        var sealed = secrets(OLD, "").seal("secret");
        sealed.bytes()[20] ^= 1;

        assertThatThrownBy(() -> secrets(OLD, "").open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatIsNoneIsRefusedInOneSentence() {
        assertThatThrownBy(() -> secrets("", "")).isInstanceOf(SecretKeyMissing.class);
        assertThatThrownBy(() -> secrets("short", "")).hasMessageContaining("CONVENE_SECRET_KEY");
        assertThat(new SecretKeyAnalysis()
                        .analyze(new SecretKeyMissing(), new SecretKeyMissing())
                        .getAction())
                .contains("openssl rand");
    }

    private static Secrets secrets(String key, String previous) {
        return new Secrets(new SecretKeySettings(key, previous));
    }
}
