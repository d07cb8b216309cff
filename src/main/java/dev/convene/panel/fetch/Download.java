package dev.convene.panel.fetch;

import org.jspecify.annotations.Nullable;

/** What came of fetching a file. */
public sealed interface Download {

    /** What the server said of a file's version; it is asked whether that is still the newest. */
    record Version(@Nullable String etag, @Nullable String lastModified) {

        public static final Version NONE = new Version(null, null);
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Fetched(byte[] file, Version version) implements Download {}

    /** The version that was asked about is the newest. */
    record Unchanged() implements Download {}

    /** @param detail the server's answer as a number, where it gave one; else empty */
    record Failed(Failure why, String detail) implements Download {}

    /** Why there is no file. */
    enum Failure {
        NOT_AN_ADDRESS,
        /** Neither encrypted nor in a network that may be read without. */
        NOT_ENCRYPTED,
        /** The server's certificate is not one to trust. */
        BAD_CERTIFICATE,
        INSIDE_A_NETWORK,
        NOT_REACHED,
        TOO_SLOW,
        TOO_MANY_REDIRECTS,
        SIGN_IN,
        NOT_THERE,
        TOO_LARGE,
        SERVER_TROUBLE
    }
}
