package dev.convene.slack;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed behind a command to say which candidacy they mean. */
public final class TypedName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s·]+");

    private TypedName() {}

    /** Whether every word typed is found in the name, the opening or the stage. */
    public static boolean fits(CandidacyFile file, Stage stage, String typed) {
        var words = String.join(
                        " ",
                        file.candidate().name(),
                        file.opening().title(),
                        stage.name().fr(),
                        stage.name().en())
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(typed.strip().toLowerCase(Locale.ROOT))
                .allMatch(words::contains);
    }
}
