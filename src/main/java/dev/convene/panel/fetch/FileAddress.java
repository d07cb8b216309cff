package dev.convene.panel.fetch;

import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The address of a file, as programs offer it to be copied. Whoever has it may read the file: it is never logged. */
public record FileAddress(HttpUrl url) {

    private static final int LONGEST = 2_000;
    private static final Pattern CALENDAR_SCHEME = Pattern.compile("^webcals?://", Pattern.CASE_INSENSITIVE);

    /** Empty if nothing can be fetched from there. */
    public static Optional<FileAddress> of(String typed) {
        var written = CALENDAR_SCHEME.matcher(typed.strip()).replaceFirst("https://");
        return written.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(HttpUrl.parse(written))
                        .map(url ->
                                new FileAddress(url.newBuilder().fragment(null).build()));
    }

    public String host() {
        return url.host();
    }

    public String written() {
        return url.toString();
    }

    /** It tells only where, and not what is secret about it. */
    @Override
    public String toString() {
        return url.host();
    }
}
