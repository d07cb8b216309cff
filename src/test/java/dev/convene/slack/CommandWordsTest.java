package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandWordsTest {

    private final Routes routes = new Routes()
            .command("schedule", "planifier", _ -> {})
            .command("move", "déplacer", _ -> {})
            .command("", "menu", _ -> {});

    @Test
    void bothLanguagesAreUnderstoodWithOrWithoutAccentsAndCapitals() {
        assertThat(routes.commandFor("Planifier")).isPresent();
        assertThat(routes.commandFor("DEPLACER")).isPresent();
        assertThat(routes.commandFor("déplacer")).isPresent();
        assertThat(routes.commandFor("")).isPresent();
    }

    @Test
    void aSlipOfTheFingerFindsTheNearestWord() {
        assertThat(routes.nearestCommand("shedule")).contains("schedule");
        assertThat(routes.nearestCommand("plan")).contains("planifier");
        assertThat(routes.nearestCommand("xyzzy-plugh")).isEmpty();
    }

    @Test
    void aDoorIsClaimedOnce() {
        assertThatThrownBy(() -> routes.command("move", "bouger", _ -> {})).hasMessageContaining("claimed twice");
        assertThatThrownBy(() -> routes.command("shift", "deplacer", _ -> {})).hasMessageContaining("claimed twice");
    }
}
