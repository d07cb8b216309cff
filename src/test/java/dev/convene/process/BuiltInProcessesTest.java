package dev.convene.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.convene.process.file.Reading;
import dev.convene.process.file.WrittenProcess;
import dev.convene.shared.PoolKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two processes that come with the bot, as the design's table tells them. */
class BuiltInProcessesTest {

    private final HiringProcess developer = builtIn("developer");
    private final HiringProcess cto = builtIn("cto");

    @Test
    void developersPassFourStages() {
        assertThat(developer.stages().stream().map(BuiltInProcessesTest::line))
                .containsExactly(
                        "getting-to-know | 1 of recruiters | 60 min on_site, video, phone | 5 criteria, 0 questions | recruiter",
                        "operational | 1 of product-owners + 2 of developers | 90 min video | 4 criteria, 4 questions | hiring_manager",
                        "managerial | 1 of lead-developers of the target team + 1 of vpe or cto + 1 of hr"
                                + " | 60 min video, on_site | 2 criteria, 0 questions | hiring_manager",
                        "contract | proposed, signed | hiring_manager");
    }

    @Test
    void aChiefTechnicalOfficerPassesSixStagesAndMaySpendAnAfternoonWithTheTeam() {
        assertThat(cto.stages().stream().map(BuiltInProcessesTest::line))
                .containsExactly(
                        "first-contact | 1 of recruiters | 60 min video, on_site | 3 criteria, 0 questions | recruiter",
                        "afternoon-with-engineering | 1 in engineering | 240 min on_site, video"
                                + " | optional beside first-contact to managerial",
                        "with-vpes | all of vpe | 60 min video, on_site | 4 criteria, 0 questions | hiring_manager",
                        "with-engineering | 2 of lead-developers + 1 of product-owners | 60 min video, on_site"
                                + " | 6 criteria, 0 questions | hiring_manager",
                        "with-ceo-and-cpo | 1 of ceo + 1 of cpo | 60 min video, on_site"
                                + " | 4 criteria, 0 questions | hiring_manager",
                        "with-other-departments | 3 none in engineering each of another team | 60 min video, on_site"
                                + " | 3 criteria, 0 questions | hiring_manager",
                        "managerial | 1 of hr | 60 min video, on_site | 3 criteria, 0 questions | hiring_manager");
    }

    @Test
    void onlyTheManagerialStageOfDevelopersNeedsATargetTeam() {
        assertThat(meetings()
                        .filter(meeting -> meeting.recipe().needsTargetTeam())
                        .map(Stage::key))
                .containsExactly(new StageKey("managerial"));
    }

    @Test
    void goingOnAfterTheLastStageMeansHire() {
        assertThat(developer.first().key()).hasToString("getting-to-know");
        assertThat(developer.after(new StageKey("managerial")).map(Stage::key)).contains(new StageKey("contract"));
        assertThat(developer.after(new StageKey("contract"))).isEmpty();
        assertThat(cto.after(new StageKey("managerial"))).isEmpty();
    }

    @Test
    void theAfternoonFloatsBesideThePathAndIsNoStepOfIt() {
        var afternoon = new StageKey("afternoon-with-engineering");

        assertThat(cto.after(new StageKey("first-contact")).map(Stage::key)).contains(new StageKey("with-vpes"));
        assertThat(cto.path())
                .hasSize(6)
                .allSatisfy(stage -> assertThat(cto.besides(stage.key()))
                        .extracting(Stage::key)
                        .containsExactly(afternoon));
        assertThat(cto.position(afternoon)).isZero();
        assertThat(cto.position(new StageKey("managerial"))).isEqualTo(6);
        assertThatThrownBy(() -> cto.after(afternoon)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatACandidateBringsAndWhatIsOnlyTalkedThroughIsKeptApartFromTheCriteria() {
        assertThat(interview("operational").bring()).isNotNull();
        assertThat(interview("getting-to-know").bring()).isNull();
        assertThat(interview("managerial").topics()).hasSize(3);
    }

    @Test
    void everyInterviewSaysWhatNotToAsk() {
        assertThat(meetings().filter(Stage.Interview.class::isInstance).map(Stage.Interview.class::cast))
                .allSatisfy(interview -> assertThat(interview.notToAsk())
                        .extracting(Wording::en)
                        .anyMatch(text -> text.contains("union")));
    }

    @Test
    void everyPoolOfARecipeHasAName() {
        assertThat(developer.pools().get(new PoolKey("lead-developers")))
                .extracting(name -> name.of(2).in(Locale.FRENCH))
                .isEqualTo("Lead Devs");
        assertThat(developer.pools().keySet()).containsAll(poolsOf(developer));
        assertThat(cto.pools().keySet()).containsAll(poolsOf(cto));
    }

    private Stage.Interview interview(String key) {
        return (Stage.Interview) developer.stage(new StageKey(key));
    }

    private Stream<Stage.Meeting> meetings() {
        return Stream.of(developer, cto).flatMap(BuiltInProcessesTest::meetings);
    }

    private static Stream<Stage.Meeting> meetings(HiringProcess process) {
        return process.stages().stream().filter(Stage.Meeting.class::isInstance).map(Stage.Meeting.class::cast);
    }

    private static List<PoolKey> poolsOf(HiringProcess process) {
        return meetings(process)
                .flatMap(meeting -> meeting.recipe().rules().stream())
                .flatMap(rule -> rule.pools().stream())
                .toList();
    }

    private static HiringProcess builtIn(String key) {
        return new ProcessSources("")
                .builtIn().stream()
                        .filter(file -> file.stem().equals(key))
                        .map(file -> written(file.reading()).as(ProcessVersionId.random(), 1))
                        .findFirst()
                        .orElseThrow();
    }

    private static WrittenProcess written(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).process();
    }

    private static String line(Stage stage) {
        return switch (stage) {
            case Stage.Interview interview ->
                join(
                        interview,
                        arrangement(interview),
                        interview.criteria().size() + " criteria, "
                                + interview.questions().size() + " questions",
                        word(interview.decidedBy()));
            case Stage.Visit visit ->
                join(
                        visit,
                        arrangement(visit),
                        (visit.optional() ? "optional" : "needed") + " beside " + visit.from() + " to "
                                + visit.until());
            case Stage.Offer offer ->
                join(
                        offer,
                        String.join(
                                ", ",
                                offer.steps().stream()
                                        .map(step -> step.key().value())
                                        .toList()),
                        word(offer.decidedBy()));
        };
    }

    private static String join(Stage stage, String... parts) {
        return stage.key() + " | " + String.join(" | ", parts);
    }

    private static String arrangement(Stage.Meeting meeting) {
        var rules = meeting.recipe().rules().stream()
                .map(BuiltInProcessesTest::rule)
                .toList();
        var modes = meeting.modes().stream().map(BuiltInProcessesTest::word).toList();
        return String.join(" + ", rules) + " | " + meeting.length().toMinutes() + " min " + String.join(", ", modes);
    }

    private static String rule(SeatRule rule) {
        var words = new ArrayList<String>();
        words.add(rule.count() instanceof Count.Exactly(var people) ? String.valueOf(people) : "all");
        rule.pools().stream()
                .map(PoolKey::value)
                .reduce((one, other) -> one + " or " + other)
                .ifPresent(pools -> words.add("of " + pools));
        rule.teams().forEach(team -> words.add("in " + team));
        rule.notOfTeams().forEach(team -> words.add("none in " + team));
        if (rule.ofTargetTeam()) {
            words.add("of the target team");
        }
        if (rule.eachOfAnotherTeam()) {
            words.add("each of another team");
        }
        return String.join(" ", words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
