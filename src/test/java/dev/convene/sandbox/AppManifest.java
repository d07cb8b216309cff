package dev.convene.sandbox;

import dev.convene.sandbox.slack.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * The app as {@code manifest.yml} describes it. The sandbox installs the bot from the very file that a real workspace
 * gets, so a scope, a command or a shortcut that is missing there is missing here too.
 */
public record AppManifest(Map<String, Object> root) {

    public static AppManifest read() {
        try (var file = Files.newBufferedReader(Path.of("manifest.yml"))) {
            return new AppManifest(new Yaml().load(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Workspace install(Workspace workspace) {
        commands()
                .forEach(command -> workspace.command(
                        text(command, "command"), text(command, "usage_hint"), text(command, "description")));
        shortcuts()
                .forEach(shortcut -> workspace.shortcut(
                        text(shortcut, "callback_id"), text(shortcut, "name"), text(shortcut, "description")));
        return workspace.scopes(scopes().toArray(String[]::new)).events(events().toArray(String[]::new));
    }

    public List<String> scopes() {
        return texts(at("oauth_config", "scopes", "bot"));
    }

    public List<String> events() {
        return texts(at("settings", "event_subscriptions", "bot_events"));
    }

    private List<Map<?, ?>> commands() {
        return maps(at("features", "slash_commands"));
    }

    private List<Map<?, ?>> shortcuts() {
        return maps(at("features", "shortcuts"));
    }

    private Object at(String... path) {
        Object found = root;
        for (var name : path) {
            found = found instanceof Map<?, ?> map && map.containsKey(name) ? map.get(name) : List.of();
        }
        return found;
    }

    private static List<Map<?, ?>> maps(Object list) {
        return ((List<?>) list)
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String text(Map<?, ?> map, String name) {
        var value = map.get(name);
        return value == null ? "" : value.toString();
    }
}
