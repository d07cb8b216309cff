package dev.convene.slack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that may be shown to people. Only {@link Text} makes it: from a bundle, or from what people wrote
 * themselves. It knows how it reads as plain text and as Slack's markup, so that nobody's name is ever interpreted.
 */
public final class Words {

    private final String plain;
    private final String markup;
    private final boolean marked;

    Words(String plain, String markup, boolean marked) {
        this.plain = plain;
        this.markup = markup;
        this.marked = marked;
    }

    /** Each on a line of its own. */
    public static Words lines(List<Words> all) {
        return joined(all, "\n");
    }

    public static Words lines(Words... all) {
        return lines(List.of(all));
    }

    static Words joined(List<Words> all, String separator) {
        return new Words(
                all.stream().map(Words::plain).collect(Collectors.joining(separator)),
                all.stream().map(Words::markup).collect(Collectors.joining(separator)),
                all.stream().anyMatch(Words::marked));
    }

    /** Beginning with a capital: for what stands at the head of a line. */
    public Words capitalised() {
        return new Words(capitalised(plain), capitalised(markup), marked);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    String plain() {
        return plain;
    }

    String markup() {
        return markup;
    }

    /** Whether the plain reading would lose something: a link, a mention, a date, emphasis. */
    boolean marked() {
        return marked;
    }

    /** The plain reading, for tests and for fields that are to be copied. */
    @Override
    public String toString() {
        return plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && markup.equals(words.markup) && plain.equals(words.plain);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }
}
