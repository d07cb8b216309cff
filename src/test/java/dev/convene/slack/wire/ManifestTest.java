package dev.convene.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.Manifest;
import dev.convene.testing.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Pattern CALL = Pattern.compile("methods\\s*\\.(\\w+)\\(");

    /** What each method of the Web API that the bot may call asks for, beside what every bot has. */
    private static final Map<String, Set<String>> NEEDS = Map.ofEntries(
            Map.entry("authTest", Set.of()),
            Map.entry("viewsOpen", Set.of()),
            Map.entry("viewsPush", Set.of()),
            Map.entry("viewsUpdate", Set.of()),
            Map.entry("viewsPublish", Set.of()),
            Map.entry("chatPostMessage", Set.of("chat:write")),
            Map.entry("chatUpdate", Set.of("chat:write")),
            Map.entry("usersInfo", Set.of("users:read", "users:read.email")),
            Map.entry("usersList", Set.of("users:read", "users:read.email")),
            Map.entry("usersConversations", Set.of("groups:read")),
            Map.entry("conversationsOpen", Set.of("im:write")),
            Map.entry("conversationsHistory", Set.of("im:history", "groups:history")),
            Map.entry("conversationsInfo", Set.of("groups:read")),
            Map.entry("conversationsMembers", Set.of("groups:read")),
            Map.entry("conversationsCreate", Set.of("groups:write")),
            Map.entry("conversationsInvite", Set.of("groups:write")),
            Map.entry("conversationsKick", Set.of("groups:write")),
            Map.entry("conversationsArchive", Set.of("groups:write")),
            Map.entry("pinsAdd", Set.of("pins:write")));

    private final Manifest manifest = Manifest.read();

    @Test
    void itStaysWithinSlacksLimits() {
        assertThat(manifest.display().text("name")).hasSizeBetween(1, 35);
        assertThat(manifest.display().text("description")).hasSizeBetween(1, 140);
        assertThat(manifest.commands()).allSatisfy(command -> {
            assertThat(command.text("command")).matches("/[a-z]{1,31}");
            assertThat(command.text("usage_hint")).hasSizeBetween(1, 1000);
            assertThat(command.says("should_escape")).isTrue();
        });
        assertThat(manifest.shortcuts()).hasSizeLessThanOrEqualTo(10).allSatisfy(shortcut -> {
            assertThat(shortcut.text("name")).hasSizeBetween(1, 24);
            assertThat(shortcut.text("description")).hasSizeBetween(1, 150);
        });
    }

    @Test
    void itAsksForTheScopesThatTheCodeNeedsAndNoOther() throws IOException {
        var needed = new TreeSet<>(Set.of("commands"));
        for (var method : called()) {
            assertThat(NEEDS).as("add the method and its scopes here").containsKey(method);
            needed.addAll(NEEDS.getOrDefault(method, Set.of()));
        }

        assertThat(needed).contains("chat:write", "groups:write");
        assertThat(manifest.scopes()).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(Scopes.NEEDED).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void bothCommandsAreThere() {
        assertThat(manifest.commands().stream().map(command -> command.text("command")))
                .containsExactly("/interview", "/entretien");
        assertThat(manifest.shortcuts().stream().map(ManifestTest::callback)).doesNotHaveDuplicates();
    }

    private static String callback(Entry shortcut) {
        return shortcut.text("callback_id");
    }

    private static Set<String> called() throws IOException {
        var methods = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/dev/convene/slack"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CALL.matcher(Files.readString(file)).results().forEach(call -> methods.add(call.group(1)));
            }
        }
        return methods;
    }
}
