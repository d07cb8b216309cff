package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.convene.sandbox.slack.blocks.BlockKit;
import dev.convene.sandbox.slack.blocks.Surface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws every view and message in both languages into {@code target/views}, and holds each to Slack's limits. */
class ViewCatalogueTest {

    /** Slack's own limit is 250 kB; what it counts is not said, so there is some room left. */
    private static final int MOST_BYTES = 240_000;

    private static final Path TARGET = Path.of("target/views");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Text TEXT = Text.load();

    @Test
    void everyViewKeepsToSlacksLimitsInBothLanguages() {
        var catalogue = new Catalogue();
        areas().forEach(area -> area.show(catalogue));

        assertThat(catalogue.drawn).contains("message/help-most.fr.json");
        assertThat(catalogue.problems).isEmpty();
    }

    private static List<Samples> areas() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Samples.class));
        return scanner.findCandidateComponents("dev.convene.slack").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (Samples) BeanUtils.instantiateClass(type))
                .toList();
    }

    private static final class Catalogue implements Samples.Shelf {

        private final List<String> drawn = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public void modal(String name, Samples.Drawing<View> drawing) {
            each("modal/" + name, Surface.MODAL, drawing);
        }

        @Override
        public void home(String name, Samples.Drawing<View> drawing) {
            each("home/" + name, Surface.HOME, drawing);
        }

        @Override
        public void message(String name, Samples.Drawing<Message> drawing) {
            each("message/" + name, Surface.MESSAGE, text -> {
                var message = drawing.in(text);
                return Map.of("text", message.text(), "blocks", message.blocks());
            });
        }

        private void each(String name, Surface surface, Samples.Drawing<?> drawing) {
            for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                var file = name + "." + locale.getLanguage() + ".json";
                var json = GsonFactory.createSnakeCase().toJson(drawing.in(TEXT.in(locale)));
                write(TARGET.resolve(file), json);
                check(file, surface, JSON.readTree(json));
            }
        }

        private void check(String file, Surface surface, JsonNode view) {
            if (drawn.contains(file)) {
                problems.add(file + " is drawn twice");
            }
            drawn.add(file);
            if (view.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                problems.add(file + " is larger than Slack takes");
            }
            var checked = surface == Surface.MESSAGE ? view.get("blocks") : view;
            BlockKit.check(checked, surface).forEach(problem -> problems.add(file + " " + problem));
        }

        private static void write(Path file, String json) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, json);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
