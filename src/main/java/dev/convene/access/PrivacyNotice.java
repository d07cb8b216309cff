package dev.convene.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the company tells candidates about their data, in each language. */
@Component
public class PrivacyNotice {

    private final JdbcClient database;

    PrivacyNotice(JdbcClient database) {
        this.database = database;
    }

    /** The company's own words; empty if it has written none in that language. */
    public Optional<String> in(Locale locale) {
        return database.sql("select notice from privacy_notices where language = :language")
                .param("language", locale.getLanguage())
                .query(String.class)
                .optional();
    }

    /** @param notice blank: no words of its own */
    void write(Locale locale, String notice) {
        database.sql("delete from privacy_notices where language = :language")
                .param("language", locale.getLanguage())
                .update();
        if (!notice.isBlank()) {
            database.sql("insert into privacy_notices (language, notice) values (:language, :notice)")
                    .param("language", locale.getLanguage())
                    .param("notice", notice)
                    .update();
        }
    }
}
