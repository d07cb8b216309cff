package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class BoundaryTest {

    private final Supplier<Text.In> english = () -> Text.load().in(Locale.ENGLISH);
    private final DatabasePulse pulse = new DatabasePulse(new Away());
    private final Boundary boundary = new Boundary(pulse);

    @Test
    void whileTheDatabaseIsAwayNothingIsTriedAndPeopleAreToldKindly() {
        pulse.feel();

        var answer = boundary.guard(english, () -> fail("must not be tried"), Words::plain);

        assertThat(answer).asString().contains("cannot reach its database");
    }

    @Test
    void aRefusalIsItsOwnSentence() {
        var answer = boundary.<String>guard(
                english,
                () -> {
                    throw new Refusal("slack.frame.field.missing");
                },
                Words::plain);

        assertThat(answer).isEqualTo("Please fill this in.");
    }

    @Test
    void whatIsNotKnownHasAReferenceAndNothingOfWhatWentWrong() {
        var answer = boundary.<String>guard(
                english,
                () -> {
                    throw new IllegalStateException("Zoë Martin");
                },
                Words::plain);

        assertThat(answer).containsPattern("reference: [0-9A-Z]{6}$").doesNotContain("Zoë");
    }

    private static final class Away extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("away");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLException("away");
        }
    }
}
