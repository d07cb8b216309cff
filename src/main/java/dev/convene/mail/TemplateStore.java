package dev.convene.mail;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The templates that admins have changed: every version stays, the newest holds. */
@Repository
class TemplateStore {

    private final JdbcClient database;

    TemplateStore(JdbcClient database) {
        this.database = database;
    }

    /** @param template null: back to the built-in one */
    record Version(@Nullable Template template, MemberId by, Instant at) {}

    Optional<Version> newest(Letter.Kind kind, Locale language) {
        return database.sql("""
                        select subject, body, changed_by, changed_at from letter_templates
                        where kind = :kind and language = :language order by number desc limit 1""")
                .param("kind", kind.name())
                .param("language", language.getLanguage())
                .query((row, _) -> new Version(
                        row.getString("body") == null
                                ? null
                                : new Template(row.getString("subject"), row.getString("body")),
                        new MemberId(row.getString("changed_by")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(Letter.Kind kind, Locale language, Version version) {
        var template = version.template();
        database.sql("""
                        insert into letter_templates (kind, language, subject, body, changed_by, changed_at)
                        values (:kind, :language, :subject, :body, :by, :at)""")
                .param("kind", kind.name())
                .param("language", language.getLanguage())
                .param("subject", template == null ? null : template.subject())
                .param("body", template == null ? null : template.body())
                .param("by", version.by().value())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
