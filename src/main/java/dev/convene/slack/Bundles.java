package dev.convene.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The patterns of all areas in both languages. Refuses to load where the languages differ in their keys, a key does not
 * name its area, or a straight apostrophe would swallow what follows it.
 */
final class Bundles {

    private static final String FRENCH_FILE = "_fr.properties";

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> french = new HashMap<>();

    private Bundles() {}

    static Bundles load() {
        var bundles = new Bundles();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/slack/*.properties")) {
                bundles.add(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        bundles.check();
        return bundles;
    }

    String pattern(String key, Locale locale) {
        var pattern = (locale.equals(Locale.FRENCH) ? french : english).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + locale);
        }
        return pattern;
    }

    private void add(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var inFrench = name.endsWith(FRENCH_FILE);
        var area = name.substring(0, name.length() - (inFrench ? FRENCH_FILE : ".properties").length());
        var entries = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        for (var key : entries.stringPropertyNames()) {
            put(inFrench ? french : english, "slack." + area + ".", key, entries);
        }
    }

    private static void put(Map<String, String> into, String prefix, String key, Properties entries) {
        if (!key.startsWith(prefix)) {
            throw new IllegalStateException(key + " does not begin with " + prefix);
        }
        var pattern = entries.getProperty(key);
        if (pattern.contains("'")) {
            throw new IllegalStateException(key + " holds a straight apostrophe; write ’");
        }
        into.put(key, pattern);
    }

    private void check() {
        var missing = new TreeSet<String>();
        missing.addAll(less(english.keySet(), french.keySet()));
        missing.addAll(less(french.keySet(), english.keySet()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("keys in one language only: " + missing);
        }
    }

    private static Set<String> less(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
