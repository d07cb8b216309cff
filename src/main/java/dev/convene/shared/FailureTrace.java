package dev.convene.shared;

import org.jspecify.annotations.Nullable;

/** What failed and where, for the log: without any message, since a message may hold what people wrote. */
public final class FailureTrace extends RuntimeException {

    private FailureTrace(Throwable failure, @Nullable FailureTrace cause) {
        super(failure.getClass().getName(), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    /** The trace of a failure and of its causes. */
    public static FailureTrace of(Throwable failure) {
        var cause = failure.getCause();
        return new FailureTrace(failure, cause == null ? null : of(cause));
    }
}
