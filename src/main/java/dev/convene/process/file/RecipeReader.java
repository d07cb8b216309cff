package dev.convene.process.file;

import dev.convene.process.Count;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.List;
import java.util.Set;

/** Reads who must sit on a panel. */
record RecipeReader(Set<String> knownPools) {

    private static final String EVERYONE = "all";

    Recipe read(Field recipe) {
        return new Recipe(recipe.items(Limit.RULES).stream().map(this::rule).toList());
    }

    private SeatRule rule(Field rule) {
        var fields = rule.fields("count", "pools", "teams", "not-of-teams", "of-target-team", "each-of-another-team");
        var count = count(fields.required("count"));
        if (count instanceof Count.Everyone && !fields.optional("pools").present()) {
            fields.optional("count").refuse(Reason.EVERYONE_OF_NO_POOL);
        }
        return new SeatRule(
                count,
                pools(names(fields.optional("pools"))),
                teams(names(fields.optional("teams"))),
                teams(names(fields.optional("not-of-teams"))),
                fields.optional("of-target-team").flag(),
                fields.optional("each-of-another-team").flag());
    }

    private static Count count(Field count) {
        if (count.raw().equals(EVERYONE)) {
            return new Count.Everyone();
        }
        return new Count.Exactly(people(count));
    }

    private static int people(Field count) {
        if (!count.present()) {
            return 1;
        }
        if (!count.raw().matches("-?\\d{1,6}")) {
            count.refuse(Reason.WRONG_TYPE, "a number of people or \"all\"");
            return 1;
        }
        var people = Integer.parseInt(count.raw());
        if (people < 1) {
            count.refuse(Reason.COUNT_BELOW_ONE);
        } else if (people > Limit.PEOPLE) {
            count.refuse(Reason.COUNT_TOO_HIGH, Limit.PEOPLE);
        }
        return Math.max(1, people);
    }

    private static List<Field> names(Field list) {
        var names = list.items(Limit.NAMES_IN_RULE);
        Keys.refuseDuplicates(names);
        return names;
    }

    private List<PoolKey> pools(List<Field> names) {
        names.forEach(this::refuseUnknown);
        return names.stream().map(name -> name.slug(PoolKey::new)).toList();
    }

    private static List<TeamKey> teams(List<Field> names) {
        return names.stream().map(name -> name.slug(TeamKey::new)).toList();
    }

    private void refuseUnknown(Field pool) {
        if (!pool.raw().isEmpty() && !knownPools.contains(pool.raw())) {
            pool.refuse(Reason.UNKNOWN_POOL, pool.raw(), Nearest.to(pool.raw(), knownPools));
        }
    }
}
