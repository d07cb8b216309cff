package dev.convene.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import dev.convene.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of the first release, with people in it, is brought up to date by the bot of today. */
class UpgradeTest {

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");

    /** A script that stands here is never changed. */
    private static final List<String> OF_THE_FIRST_RELEASE = List.of(
            "V101__access_directory.sql",
            "V201__delivery_dispatches.sql",
            "V301__process_versions.sql",
            "V401__panel_roster.sql",
            "V501__candidate_way.sql",
            "V601__scheduling_interviews.sql",
            "V602__scheduling_who_said_not_held.sql",
            "V701__feedback_scorecards.sql",
            "V801__reminder_reminders.sql",
            "V901__mail_letters.sql",
            "V951__slack_frame.sql",
            "V952__slack_conversations.sql",
            "V958__slack_homes.sql");

    @TempDir
    Path then;

    @Test
    void whatWasThereIsThereAndThePipelineShowsIt() throws IOException {
        try (var convene = ConveneScenario.start(Line.HTTP)) {
            var database = TestDatabase.fresh();
            migrateAsThen(database, convene.bean(Flyway.class));
            fill(new JdbcTemplate(database));

            convene.moveTo(database, List.of());

            var recruiter = convene.as(People.RECRUITER);
            recruiter.types("/interview pipeline");
            assertThat(recruiter.modal(modal -> modal.says("Ottoline Frost")).words())
                    .contains("Backend developer");
            assertThat(new JdbcTemplate(database)
                            .queryForObject("select count(*) from reminders where key = 'of:then'", Long.class))
                    .isEqualTo(1);
        }
    }

    private void migrateAsThen(DataSource database, Flyway today) throws IOException {
        for (var script : OF_THE_FIRST_RELEASE) {
            Files.copy(SCRIPTS.resolve(script), then.resolve(script));
        }
        var applied = Flyway.configure()
                .configuration(today.getConfiguration())
                .locations("filesystem:" + then)
                .dataSource(database)
                .load()
                .migrate();
        // and Quartz's tables
        assertThat(applied.migrationsExecuted).isGreaterThan(OF_THE_FIRST_RELEASE.size());
    }

    private static void fill(JdbcTemplate database) throws IOException {
        database.execute(new ClassPathResource("operation/of-the-first-release.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("${body}", body()));
    }

    private static String body() throws IOException {
        return new ClassPathResource("process/body-of-the-first-release.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("'", "''");
    }
}
