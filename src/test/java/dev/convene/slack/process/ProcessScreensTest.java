package dev.convene.slack.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reading the hiring processes, stage by stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessScreensTest {

    private final ConveneScenario convene = ConveneScenario.start();

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void everybodyReadsAProcessStageByStage() {
        var developer = convene.as(People.DEVELOPER);
        developer.types("/interview process developer");
        var modal = developer.modal(shown -> shown.says("1 product owner and 2 developers"));
        assertThat(modal.words()).contains("the hiring manager decides", "Version 1");

        modal.clicks("show-stage", "developer:managerial");
        modal.once(shown -> shown.says("What we want to find out"));
        assertThat(modal.words())
                .contains("1 lead developer of the target team, 1 VPE or CTO and 1 person from HR", "Not to ask");

        modal.clicks("show-stage:on");
        modal.once(shown -> shown.says("Steps") && !shown.says("Details"));
        modal.clicks("show-process", "cto");
        modal.once(shown -> shown.says("all VPEs"));
    }

    @Test
    void inFrenchToo() {
        var developer = convene.as(People.SECOND_DEVELOPER);

        developer.types("/entretien processus cto");

        developer.modal(shown -> shown.says("toutes de pôles différents, hors engineering"));
    }
}
