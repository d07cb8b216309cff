package dev.convene.slack;

import dev.convene.panel.Team;
import dev.convene.process.Count;
import dev.convene.process.HiringProcess;
import dev.convene.process.PoolName;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who must sit on a panel, as a colleague would say it: "1 product owner and 2 developers". */
public final class RecipeWords {

    private final Map<PoolKey, PoolName> pools;
    private final Map<TeamKey, Team> teams;
    private final Text.In text;

    private RecipeWords(Map<PoolKey, PoolName> pools, Map<TeamKey, Team> teams, Text.In text) {
        this.pools = pools;
        this.teams = teams;
        this.text = text;
    }

    /** @param teams as the roster names them; one that it lacks is called by its key */
    public static RecipeWords of(HiringProcess process, Map<TeamKey, Team> teams, Text.In text) {
        return new RecipeWords(process.pools(), teams, text);
    }

    /** The whole recipe, with teams called by their keys. */
    public static Words of(Recipe recipe, HiringProcess process, Text.In text) {
        return of(process, Map.of(), text).recipe(recipe);
    }

    /** "1 product owner and 2 developers"; for a recipe without rules, that nobody is needed. */
    public Words recipe(Recipe recipe) {
        return recipe.rules().isEmpty()
                ? text.of("slack.recipe.nobody")
                : text.list(recipe.rules().stream().map(this::rule).toList());
    }

    /** "2 developers", "all VPEs", "3 people, each of another department, none of Engineering". */
    public Words rule(SeatRule rule) {
        return switch (rule.count()) {
            case Count.Exactly(var people) ->
                with(text.of("slack.recipe.some", people, who(rule, people)), rule, people);
            case Count.Everyone _ ->
                with(rule.pools().isEmpty() ? text.of("slack.recipe.everybody") : all(rule), rule, 2);
        };
    }

    /** What one seat of the rule is called: "developer", "lead developer of the target team". */
    public Words seat(SeatRule rule) {
        return with(who(rule, 1), rule, 1);
    }

    private Words all(SeatRule rule) {
        return text.of("slack.recipe.all", who(rule, 2));
    }

    private Words who(SeatRule rule, int people) {
        return rule.pools().isEmpty()
                ? text.plural("slack.recipe.people", people)
                : text.either(
                        rule.pools().stream().map(pool -> called(pool, people)).toList());
    }

    private Words with(Words who, SeatRule rule, int people) {
        var conditions = new ArrayList<Words>();
        if (rule.eachOfAnotherTeam() && people > 1) {
            conditions.add(text.of("slack.recipe.each-of-another"));
        }
        if (!rule.notOfTeams().isEmpty()) {
            conditions.add(text.plural("slack.recipe.none-of", people, named(rule.notOfTeams())));
        }
        var origin = origin(who, rule);
        return conditions.isEmpty() ? origin : text.of("slack.recipe.with", origin, Words.joined(conditions, ", "));
    }

    private Words origin(Words who, SeatRule rule) {
        var origin = who;
        if (!rule.teams().isEmpty()) {
            origin = text.of("slack.recipe.of-teams", origin, named(rule.teams()));
        }
        return rule.ofTargetTeam() ? text.of("slack.recipe.of-target-team", origin) : origin;
    }

    private Words called(PoolKey pool, int people) {
        var name = pools.get(pool);
        return Text.person(
                name == null ? spelled(pool.value()) : name.of(people).in(text.locale()));
    }

    private Words named(List<TeamKey> keys) {
        return text.either(keys.stream().map(this::named).toList());
    }

    private Words named(TeamKey key) {
        var team = teams.get(key);
        return Text.person(team == null ? spelled(key.value()) : team.name());
    }

    private static String spelled(String key) {
        return key.replace('-', ' ');
    }
}
