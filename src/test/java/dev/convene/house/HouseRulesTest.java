package dev.convene.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses BOT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.convene");

    private static final JavaClasses SANDBOX = new ClassFileImporter().importPackages("dev.convene.sandbox");

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("dev.convene.house.broken", "dev.convene.slack.broken");

    static Stream<ArchRule> rulesOfTheBot() {
        return Stream.of(
                HouseRules.ONLY_SLACK_KNOWS_SLACK,
                HouseRules.NO_LITERAL_REACHES_A_BLOCK,
                HouseRules.NO_CLOCK_BUT_THE_BEAN,
                HouseRules.STORES_ARE_PRIVATE,
                HouseRules.NAMES_SAY_WHAT_IT_IS);
    }

    @Test
    void theClassesWereSeen() {
        assertThat(BOT).hasSizeGreaterThan(300);
        assertThat(SANDBOX).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheBot")
    void theBotKeepsTheRule(ArchRule rule) {
        rule.check(BOT);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheBot")
    void theRuleFindsWhatBreaksIt(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theLocalSlackIsAStranger() {
        HouseRules.THE_LOCAL_SLACK_KNOWS_NOTHING_OF_OURS.check(SANDBOX);
        HouseRules.THE_SANDBOX_IS_NOT_SCANNED.check(SANDBOX);
    }
}
