package dev.convene.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One text with blanks. Mustache, since it knows no expressions: whoever may change a template can place values, and
 * leave a part out, and nothing else. Values are looked up in one flat table; no property of any object is ever read.
 */
final class Blanks {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .withCollector(new FlatTable())
            .withLoader(name -> {
                throw new MustacheException("no template includes another");
            });

    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line (\\d+)");

    private final String text;

    Blanks(String text) {
        this.text = text;
    }

    /** What is wrong with it first, if anything. */
    Optional<Wrong> wrong(Collection<String> allowed) {
        try {
            var names = names();
            return names.stream()
                    .filter(name -> !allowed.contains(name))
                    .findFirst()
                    .map(name -> new Wrong(lineOf(name), TemplateFault.What.UNKNOWN_PLACEHOLDER, name));
        } catch (MustacheParseException unreadable) {
            var line = LINE_IN_MESSAGE.matcher(String.valueOf(unreadable.getMessage()));
            var number = line.find() ? Integer.parseInt(line.group(1)) : 1;
            return Optional.of(new Wrong(number, TemplateFault.What.UNREADABLE, line(number)));
        }
    }

    /** What stands there with the values in place. */
    String filled(Map<String, String> values) {
        return MUSTACHE.compile(text).execute(values);
    }

    record Wrong(int line, TemplateFault.What what, String written) {}

    private List<String> names() {
        var names = new Names();
        MUSTACHE.compile(text).visit(names);
        return names.found;
    }

    private int lineOf(String name) {
        var blank = Pattern.compile("\\{\\{[{#^&/>$<]?\\s*" + Pattern.quote(name) + "\\s*}}");
        var found = blank.matcher(text);
        var before = text.substring(0, found.find() ? found.start() : Math.max(0, text.indexOf(name)));
        return 1 + (int) before.chars().filter(sign -> sign == '\n').count();
    }

    private String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("").strip();
    }

    /** All names, in the order in which they stand. */
    private static final class Names implements Mustache.Visitor {

        private final List<String> found = new ArrayList<>();

        @Override
        public void visitText(String words) {
            // only blanks are looked for
        }

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            found.add(name);
            return false;
        }

        @Override
        public boolean visitParent(String name) {
            return visitInclude(name);
        }

        @Override
        public boolean visitBlock(String name) {
            return visitInclude(name);
        }

        @Override
        public boolean visitSection(String name) {
            found.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }
    }

    /** Knows tables of values, and nothing of any other object. */
    private static final class FlatTable implements Mustache.Collector {

        @Override
        public java.util.@org.jspecify.annotations.Nullable Iterator<?> toIterator(Object value) {
            return null;
        }

        @Override
        public Mustache.@org.jspecify.annotations.Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map<?, ?> table && table.containsKey(name)
                    ? (Object there, String asked) -> ((Map<?, ?>) there).get(asked)
                    : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new java.util.concurrent.ConcurrentHashMap<>();
        }
    }
}
