package dev.convene.sandbox.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One path of the client API. */
record Route(String verb, Pattern path, Handler handler) {

    /** Answers JSON, or null for "nothing to say". */
    @FunctionalInterface
    interface Handler {
        @Nullable
        JsonNode answer(Visit visit);
    }

    /** A visit to the path: the words in it, and the body. */
    record Visit(Matcher path, JsonNode body) {

        String word(int number) {
            return path.group(number);
        }
    }

    /** In {@code path} each {@code *} is one word. */
    static Route of(String verb, String path, Handler handler) {
        return new Route(verb, Pattern.compile(path.replace("*", "([^/]+)")), handler);
    }
}
