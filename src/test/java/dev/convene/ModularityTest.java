package dev.convene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ConveneApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(10);
        MODULES.verify();
    }
}
