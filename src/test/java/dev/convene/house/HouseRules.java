package dev.convene.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** What holds for every class; the words of each rule are what a developer reads when it fails. */
final class HouseRules {

    static final ArchRule ONLY_SLACK_KNOWS_SLACK = noClasses()
            .that()
            .resideInAPackage("dev.convene..")
            .and()
            .resideOutsideOfPackage("dev.convene.slack..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.slack.api..")
            .because("the rest of Convene must not change when Slack does");

    /** {@code Words} come from bundles alone, and these builders take nothing else. */
    static final ArchRule NO_LITERAL_REACHES_A_BLOCK = noClasses()
            .that()
            .resideInAPackage("dev.convene.slack.*..")
            .and()
            .resideOutsideOfPackages("dev.convene.slack.post..", "dev.convene.slack.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.slack.api.model.block..", "com.slack.api.methods..")
            .because(
                    "screens are laid out with the frame's Modal, Message and Home, which take words from bundles only");

    static final ArchRule NO_CLOCK_BUT_THE_BEAN = noClasses()
            .that()
            .resideInAPackage("dev.convene..")
            .and()
            // machine time is for signatures, time-outs and the distance to the database's clock
            .haveNameNotMatching("dev\\.convene\\.(slack\\.wire\\..*|shared\\.DatabaseClock.*|slack\\.DatabasePulse.*)")
            .should()
            .callMethodWhere(readsAClock())
            .because("due times and rules follow the Clock bean, which follows the database");

    static final ArchRule STORES_ARE_PRIVATE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and()
            .areNotAnnotatedWith(NoRepositoryBean.class)
            .should()
            .bePackagePrivate()
            .because("another module asks the module that owns the rows");

    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .that()
            .resideInAPackage("dev.convene..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Dto)(\\$.*)?")
            .because("a use case is a verb, a value is a noun");

    static final ArchRule THE_LOCAL_SLACK_KNOWS_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("dev.convene.sandbox.slack..")
            .and()
            .haveNameNotMatching(".*Test(\\$.*)?")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are the bot's or its SDK's",
                    type -> type.getName().startsWith("com.slack.api.")
                            || type.getName().startsWith("dev.convene.")
                                    && !type.getName().startsWith("dev.convene.sandbox.slack.")))
            .because("a stand-in that knew the bot would agree with its mistakes");

    static final ArchRule THE_SANDBOX_IS_NOT_SCANNED = noClasses()
            .that()
            .resideInAPackage("dev.convene.sandbox..")
            .and()
            // Boot leaves these out of its scan
            .areNotAnnotatedWith(TestConfiguration.class)
            .should()
            .beMetaAnnotatedWith(Component.class)
            .because("it would be part of every test's application");

    private HouseRules() {}

    private static DescribedPredicate<JavaCall<?>> readsAClock() {
        var now = target(name("now")).and(target(owner(nameMatching("java\\.time\\.[A-Za-z]+"))));
        var system = target(nameMatching("system.*")).and(target(owner(name(Clock.class.getName()))));
        var machine = target(nameMatching("currentTimeMillis|nanoTime")).and(target(owner(name("java.lang.System"))));
        return DescribedPredicate.describe(
                "read a clock",
                call -> now.test(call)
                                && call.getTarget().getRawParameterTypes().isEmpty()
                        || system.test(call)
                        || machine.test(call));
    }
}
