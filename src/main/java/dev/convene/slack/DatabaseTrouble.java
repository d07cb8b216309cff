package dev.convene.slack;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why the database does nothing for anybody, as far as its own codes tell. */
enum DatabaseTrouble {
    /** It cannot be reached, or has no connection left. */
    AWAY("slack.frame.trouble.database", "The database does not answer"),
    /** A standby, or a server that was told to write nothing. */
    READ_ONLY(
            "slack.frame.trouble.writing",
            "The database takes no changes: it is a standby or set to read only; point SPRING_DATASOURCE_URL at the primary"),
    FULL("slack.frame.trouble.writing", "The database takes no changes: its disk is full; make room");

    private final String key;
    private final String forTheLog;

    DatabaseTrouble(String key, String forTheLog) {
        this.key = key;
        this.forTheLog = forTheLog;
    }

    /** The sentence for people. */
    String key() {
        return key;
    }

    /** The sentence for whoever runs it. */
    String forTheLog() {
        return forTheLog;
    }

    /** Empty where the failure is about something else. */
    static Optional<DatabaseTrouble> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ofCode(refused).isPresent()) {
                return ofCode(refused);
            }
        }
        return failure instanceof DataAccessResourceFailureException
                        || failure instanceof CannotCreateTransactionException
                ? Optional.of(AWAY)
                : Optional.empty();
    }

    /** By PostgreSQL's table of error codes (appendix A of its manual). */
    private static Optional<DatabaseTrouble> ofCode(SQLException refused) {
        var code = String.valueOf(refused.getSQLState());
        if (code.equals("53100")) {
            return Optional.of(FULL);
        }
        if (code.equals("25006")) {
            return Optional.of(READ_ONLY);
        }
        return refused instanceof SQLTransientConnectionException || code.startsWith("08") || code.startsWith("57P")
                ? Optional.of(AWAY)
                : Optional.empty();
    }
}
