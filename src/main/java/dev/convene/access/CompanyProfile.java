package dev.convene.access;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the company's own facts are read. */
@Component
public class CompanyProfile {

    private final JdbcClient database;

    CompanyProfile(JdbcClient database) {
        this.database = database;
    }

    public Company current() {
        return database.sql("select name, recruiting_channel, language, zone from company")
                .query((row, number) -> new Company(
                        row.getString("name"),
                        row.getString("recruiting_channel"),
                        Locale.forLanguageTag(row.getString("language")),
                        ZoneId.of(row.getString("zone"))))
                .single();
    }

    void change(Company company) {
        database.sql("""
                        update company set name = :name, recruiting_channel = :channel, language = :language,
                            zone = :zone""")
                .param("name", company.name())
                .param("channel", company.recruitingChannel())
                .param("language", company.language().toLanguageTag())
                .param("zone", company.zone().getId())
                .update();
    }
}
