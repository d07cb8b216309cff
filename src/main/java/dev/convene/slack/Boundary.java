package dev.convene.slack;

import dev.convene.shared.FailureTrace;
import dev.convene.shared.Gone;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

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
        var away = database.trouble();
        if (away.isPresent()) {
            return instead.apply(text.get().of(away.get().key()));
        }
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            return instead.apply(sentence(failure, text));
        }
    }

    /** Why somebody has to wait, as far as is known. */
    String whyLate() {
        return database.trouble().map(DatabaseTrouble::key).orElse("slack.frame.trouble.late");
    }

    /** Whether nothing is tried at the moment. */
    boolean isShut() {
        return database.isDown();
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
        } catch (SlackTrouble untold) {
            LOG.warn("A person could not be told that something failed: {}", untold.code());
        } catch (RuntimeException untold) {
            LOG.warn("A person could not be told that something failed", FailureTrace.of(untold));
        }
    }

    private Words sentence(Throwable failure, Supplier<Text.In> text) {
        var trouble = DatabaseTrouble.of(failure);
        if (trouble.isPresent()) {
            // first of all, since the reader's language may have to be looked up
            suspect(trouble.get());
            return text.get().of(trouble.get().key());
        }
        return switch (failure) {
            case Refusal refusal -> text.get().of(refusal.key(), refusal.arguments());
            case Gone _ -> text.get().of("slack.frame.trouble.gone");
            case FieldRefused refused -> text.get().of(refused.key());
            case SlackTrouble late when late.isTooLate() -> text.get().of("slack.frame.trouble.too-late");
            default -> unknown(failure, text.get());
        };
    }

    private void suspect(DatabaseTrouble trouble) {
        if (trouble == DatabaseTrouble.FULL) {
            // what is there can still be read, so the doors stay open
            LOG.error("{}", trouble.forTheLog());
        } else {
            database.suspect(trouble);
        }
    }

    private static Words unknown(Throwable failure, Text.In text) {
        var reference = Reference.current();
        if (failure instanceof SlackTrouble trouble) {
            // where it was asked tells nothing that the code does not, and a slow Slack fails many
            LOG.warn("Slack did not do what it was asked: {}, reference {}", trouble.code(), reference);
        } else {
            LOG.error("Failed, reference {}", reference, FailureTrace.of(failure));
        }
        return text.of("slack.frame.trouble.unknown", reference);
    }
}
