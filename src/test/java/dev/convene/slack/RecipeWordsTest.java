package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.panel.Team;
import dev.convene.process.Count;
import dev.convene.process.HiringProcess;
import dev.convene.process.PoolName;
import dev.convene.process.ProcessKey;
import dev.convene.process.ProcessVersionId;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.process.Wording;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecipeWordsTest {

    private static final TeamKey ENGINEERING = new TeamKey("engineering");
    private static final HiringProcess PROCESS = new HiringProcess(
            ProcessVersionId.random(),
            new ProcessKey("any"),
            1,
            new Wording("Toute", "Any"),
            List.of(),
            Map.of(
                    new PoolKey("product-owners"), pool("Product Owner", "Product Owners", "product owner"),
                    new PoolKey("developers"), pool("développeuse ou développeur", "développeurs", "developer"),
                    new PoolKey("lead-developers"), pool("Lead Dev", "Lead Devs", "lead developer"),
                    new PoolKey("vpe"), pool("VPE", "VPE", "VPE"),
                    new PoolKey("cto"), pool("CTO", "CTO", "CTO")));

    @Test
    void aNumberOfSeveralPools() {
        var recipe = new Recipe(List.of(some(1, "product-owners"), some(2, "developers")));

        assertThat(in(Locale.ENGLISH).recipe(recipe).plain()).isEqualTo("1 product owner and 2 developers");
        assertThat(in(Locale.FRENCH).recipe(recipe).plain()).isEqualTo("1 Product Owner et 2 développeurs");
    }

    @Test
    void oneOfTheTargetTeamAndOneOfEitherPool() {
        var lead = new SeatRule(exactly(1), pools("lead-developers"), List.of(), List.of(), true, false);
        var recipe = new Recipe(List.of(lead, some(1, "vpe", "cto")));

        assertThat(in(Locale.ENGLISH).recipe(recipe).plain())
                .isEqualTo("1 lead developer of the target team and 1 VPE or CTO");
        assertThat(in(Locale.FRENCH).recipe(recipe).plain())
                .isEqualTo("1 Lead Dev de l’équipe d’accueil et 1 VPE ou CTO");
        assertThat(in(Locale.ENGLISH).seat(lead).plain()).isEqualTo("lead developer of the target team");
    }

    @Test
    void aWholePool() {
        var all = new SeatRule(new Count.Everyone(), pools("vpe"), List.of(), List.of(), false, false);

        assertThat(in(Locale.ENGLISH).rule(all).plain()).isEqualTo("all VPEs");
        assertThat(in(Locale.FRENCH).rule(all).plain()).isEqualTo("l’ensemble des VPE");
        assertThat(in(Locale.FRENCH).seat(all).plain()).isEqualTo("VPE");
    }

    @Test
    void peopleOfOtherDepartments() {
        var others = new SeatRule(exactly(3), List.of(), List.of(), List.of(ENGINEERING), false, true);

        assertThat(in(Locale.ENGLISH).rule(others).plain())
                .isEqualTo("3 people, each of another department, none of Engineering & Co");
        assertThat(in(Locale.FRENCH).rule(others).plain())
                .isEqualTo("3 personnes, toutes de pôles différents, hors Engineering & Co");
        assertThat(in(Locale.ENGLISH).seat(others).plain()).isEqualTo("person, not of Engineering & Co");
    }

    @Test
    void hostsOfATeamThatNobodyHasNamedYet() {
        var host = new SeatRule(exactly(1), List.of(), List.of(new TeamKey("data-science")), List.of(), false, false);

        assertThat(in(Locale.ENGLISH).rule(host).plain()).isEqualTo("1 person of data science");
        assertThat(in(Locale.FRENCH).rule(host).plain()).isEqualTo("1 personne de l’équipe data science");
    }

    private static RecipeWords in(Locale locale) {
        var teams = Map.of(ENGINEERING, new Team(ENGINEERING, "Engineering & Co", null));
        return RecipeWords.of(PROCESS, teams, Text.load().in(locale));
    }

    private static SeatRule some(int people, String... pools) {
        return new SeatRule(exactly(people), pools(pools), List.of(), List.of(), false, false);
    }

    private static Count exactly(int people) {
        return new Count.Exactly(people);
    }

    private static List<PoolKey> pools(String... keys) {
        return List.of(keys).stream().map(PoolKey::new).toList();
    }

    private static PoolName pool(String frenchOne, String frenchMany, String english) {
        return new PoolName(new Wording(frenchOne, english), new Wording(frenchMany, english + "s"));
    }
}
