package dev.convene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between modules, and their picture in the docs. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ConveneApplication.class);
    private static final Path DOCS = Path.of("docs/architecture.md");

    /** Everything may use it, so it would only hide the rest. */
    private static final String LEFT_OUT = "shared";

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(10);
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() throws IOException {
        for (var module : MODULES) {
            var contract = Path.of(
                            "src/main/java", module.getBasePackage().getName().replace('.', '/'))
                    .resolve("package-info.java");
            assertThat(contract).content().contains("allowedDependencies");
        }
    }

    @Test
    void thePictureInTheDocsIsTheCode() throws IOException {
        assertThat(Files.readString(DOCS))
                .as("docs/architecture.md shows other arrows than the code has; it should hold:\n" + picture(arrows()))
                .contains(picture(arrows()));
    }

    @Test
    void anArrowThatIsNotDrawnIsFound() throws IOException {
        var arrows = arrows();
        arrows.merge("process", Set.of("candidate"), ModularityTest::both);
        var docs = Files.readString(DOCS);
        assertThatThrownBy(() -> assertThat(docs).contains(picture(arrows))).isInstanceOf(AssertionError.class);
    }

    private static Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var module : MODULES) {
            if (!name(module).equals(LEFT_OUT)) {
                arrows.put(
                        name(module),
                        module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(ModularityTest::name)
                                .filter(used -> !used.equals(LEFT_OUT))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return arrows;
    }

    /** As Mermaid; an arrow that others imply is left out, so that the picture can be read. */
    private static String picture(Map<String, Set<String>> arrows) {
        var lines = arrows.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(used -> module.getValue().stream()
                                .filter(other -> !other.equals(used))
                                .noneMatch(other -> reaches(arrows, other, used, Set.of())))
                        .map(used -> "    " + module.getKey() + " --> " + used))
                .toList();
        return Stream.of(List.of("```mermaid", "graph TD"), lines, List.of("```"))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static boolean reaches(Map<String, Set<String>> arrows, String from, String to, Set<String> seen) {
        if (seen.contains(from)) {
            return false;
        }
        var next = Stream.concat(seen.stream(), Stream.of(from)).collect(Collectors.toSet());
        return arrows.getOrDefault(from, Set.of()).stream()
                .anyMatch(used -> used.equals(to) || reaches(arrows, used, to, next));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
