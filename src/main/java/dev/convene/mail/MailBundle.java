package dev.convene.mail;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words that letters are made of, French for whoever is written to in French, English for everybody else. */
@Component
class MailBundle {

    private final ResourceBundleMessageSource phrases = bundle("i18n/mail/letters", true);
    private final ResourceBundleMessageSource templates = bundle("i18n/mail/templates", false);

    /** The built-in words of a kind of letter. */
    Template template(Letter.Kind kind, Locale language) {
        var key = "mail." + kind.name().toLowerCase(Locale.ROOT);
        return new Template(
                templates.getMessage(key + ".subject", null, language),
                templates.getMessage(key + ".body", null, language));
    }

    String say(Locale language, String key, Object... values) {
        return phrases.getMessage("mail." + key, values, language);
    }

    private static ResourceBundleMessageSource bundle(String name, boolean formats) {
        var source = new ResourceBundleMessageSource();
        source.setBasename(name);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(formats);
        return source;
    }
}
