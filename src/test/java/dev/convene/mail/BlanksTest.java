package dev.convene.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may hold, and what is said of what it may not. */
class BlanksTest {

    private static final List<String> ALLOWED = List.of("name", "pay");

    @Test
    void anUnknownBlankIsNamedWithItsLine() {
        assertThat(new Blanks("Hello {{name}}\n\n{{#pay}}\n{{wage}}\n{{/pay}}").wrong(ALLOWED))
                .hasValue(new Blanks.Wrong(4, TemplateFault.What.UNKNOWN_PLACEHOLDER, "wage"));
    }

    @Test
    void whatIsNotClosedIsFoundAtItsLine() {
        var wrong = new Blanks("Hello\n{{#pay}}\nmore").wrong(ALLOWED).orElseThrow();
        assertThat(wrong.what()).isEqualTo(TemplateFault.What.UNREADABLE);
        assertThat(wrong.line()).isBetween(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{name.class}}",
                "{{>name}}{{> other}}",
                "{{{secret}}}",
                "{{^secret}}x{{/secret}}",
                "{{.}}",
                "{{this}}"
            })
    void nothingButItsOwnBlanksCanBeReached(String text) {
        assertThat(new Blanks(text).wrong(ALLOWED)).isPresent();
    }

    @Test
    void aPartOfWhichNothingIsKnownIsLeftOut() {
        var text = "A\n{{#pay}}\nPay: {{pay}}\n{{/pay}}\nB {{name}}";
        assertThat(new Blanks(text).filled(Map.of("name", "<Zoë>", "pay", ""))).isEqualTo("A\nB <Zoë>");
        assertThat(new Blanks(text).filled(Map.of("name", "Zoë", "pay", "1"))).isEqualTo("A\nPay: 1\nB Zoë");
    }

    @Test
    void everyBuiltInTemplateIsRight() {
        var bundle = new MailBundle();
        for (var kind : Letter.Kind.values()) {
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(ChangeTemplate.faults(kind, bundle.template(kind, language)))
                        .as(kind.name())
                        .isEmpty();
            }
        }
    }
}
