package dev.convene.mail;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates that hold: the company's own where an admin wrote one, else the built-in ones. */
@Component
public class Templates {

    private final TemplateStore store;
    private final MailBundle bundle;

    Templates(TemplateStore store, MailBundle bundle) {
        this.store = store;
        this.bundle = bundle;
    }

    /**
     * A template and where it comes from.
     *
     * @param changedBy who wrote it, and when; null, both, for a built-in one
     */
    public record Standing(
            Template template,
            @Nullable MemberId changedBy,
            @Nullable Instant changedAt) {}

    public Template of(Letter.Kind kind, Locale language) {
        return standing(kind, language).template();
    }

    /** In French for any French locale, else in English. */
    public Standing standing(Letter.Kind kind, Locale locale) {
        var language = language(locale);
        return store.newest(kind, language)
                .flatMap(Templates::own)
                .orElseGet(() -> new Standing(bundle.template(kind, language), null, null));
    }

    static Locale language(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static Optional<Standing> own(TemplateStore.Version version) {
        return Optional.ofNullable(version.template())
                .map(template -> new Standing(template, version.by(), version.at()));
    }
}
