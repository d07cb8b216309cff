package dev.convene.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What the app manifest asks of a workspace, for tests that compare it with what the bot does. */
public final class Manifest {

    private final Map<String, Object> content;

    private Manifest(Map<String, Object> content) {
        this.content = content;
    }

    public static Manifest read() {
        try {
            return new Manifest(new Yaml().load(Files.readString(Path.of("manifest.yml"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One that the manifest lists: its entries by name. */
    public record Entry(Map<String, Object> fields) {

        public String text(String field) {
            return String.valueOf(fields.getOrDefault(field, ""));
        }

        public boolean says(String field) {
            return Boolean.TRUE.equals(fields.get(field));
        }
    }

    public Entry display() {
        return new Entry(at("display_information"));
    }

    public List<Entry> commands() {
        return entries("features", "slash_commands");
    }

    public List<Entry> shortcuts() {
        return entries("features", "shortcuts");
    }

    public List<String> scopes() {
        return texts(at("oauth_config", "scopes").get("bot"));
    }

    public List<String> events() {
        return texts(at("settings", "event_subscriptions").get("bot_events"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> at(String... path) {
        var here = content;
        for (var step : path) {
            here = (Map<String, Object>) here.getOrDefault(step, Map.of());
        }
        return here;
    }

    @SuppressWarnings("unchecked")
    private List<Entry> entries(String section, String list) {
        var all = (List<Map<String, Object>>) at(section).getOrDefault(list, List.of());
        return all.stream().map(Entry::new).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(@Nullable Object list) {
        return list == null ? List.of() : (List<String>) list;
    }
}
