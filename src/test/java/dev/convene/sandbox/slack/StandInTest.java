package dev.convene.sandbox.slack;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The stand-in knows Slack's wire protocol, and neither the bot that talks to it nor the SDK that the bot uses. */
class StandInTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.matches(java.util.regex.Pattern.compile(".*Test(\\$.*)?\\.class")))
            .importPackages("dev.convene.sandbox.slack");

    @Test
    void itKnowsNothingOfTheBot() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dev.convene..").and(resideOutsideOfPackage("dev.convene.sandbox.slack..")))
                .check(CLASSES);
    }

    @Test
    void itDoesNotLeanOnTheSdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.slack..")
                .check(CLASSES);
    }
}
