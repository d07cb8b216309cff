package dev.convene.slack;

import dev.convene.shared.FailureTrace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The one place that catches everything. What is known becomes a sentence; what is not becomes a reference that the
 * person can name and the log holds. While the database does not answer, nothing is tried at all.
 */
@Component
class Boundary {

    private static final Logger LOG = LoggerFactory.getLogger(Boundary.class);

    private final DatabasePulse database;

    Boundary(DatabasePulse database) {
        this.database = database;
    }

    /** What the work returns, or what is made of the sentence that says why it could not be done. */
    <T> T guard(Supplier<Text.In> text, Supplier<T> work, Function<Words, T> instead) {
        if (database.isDown()) {
            return instead.apply(text.get().of("slack.frame.trouble.database"));
        }
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            return instead.apply(sentence(failure, text.get()));
        }
    }

    /** As above, for work that returns nothing; a failure to tell of the failure is only logged. */
    void attempt(Supplier<Text.In> text, Runnable work, Consumer<Words> instead) {
        Optional<Words> trouble = guard(
                text,
                () -> {
                    work.run();
                    return Optional.empty();
                },
                Optional::of);
        trouble.ifPresent(sentence -> tell(instead, sentence));
    }

    private void tell(Consumer<Words> instead, Words sentence) {
        try {
            instead.accept(sentence);
        } catch (RuntimeException untold) {
            LOG.warn("A person could not be told that something failed", FailureTrace.of(untold));
        }
    }

    private static Words sentence(Throwable failure, Text.In text) {
        return switch (failure) {
            case Refusal refusal -> text.of(refusal.key(), refusal.arguments());
            case FieldRefused refused -> text.of(refused.key());
            case SlackTrouble trouble when trouble.isTooLate() -> text.of("slack.frame.trouble.too-late");
            case DataAccessResourceFailureException down -> databaseDown(down, text);
            case CannotCreateTransactionException down -> databaseDown(down, text);
            default -> unknown(failure, text);
        };
    }

    private static Words databaseDown(RuntimeException down, Text.In text) {
        LOG.warn("The database does not answer: {}", down.getClass().getSimpleName());
        return text.of("slack.frame.trouble.database");
    }

    private static Words unknown(Throwable failure, Text.In text) {
        var reference = Reference.current();
        LOG.error("Failed, reference {}", reference, FailureTrace.of(failure));
        return text.of("slack.frame.trouble.unknown", reference);
    }
}
