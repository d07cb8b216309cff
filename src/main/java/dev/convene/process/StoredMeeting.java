package dev.convene.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.convene.process.StoredProcess.Text;
import dev.convene.shared.PoolKey;
import dev.convene.shared.Slug;
import dev.convene.shared.TeamKey;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How people meet, in a version's JSON body. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredMeeting(
        long minutes,
        List<String> modes,
        List<Rule> recipe,
        @Nullable Text bring) {

    /** @param count how many people; missing: everyone */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rule(
            @Nullable Integer count,
            @Nullable List<String> pools,
            @Nullable List<String> teams,
            @Nullable List<String> notOfTeams,
            @Nullable Boolean ofTargetTeam,
            @Nullable Boolean eachOfAnotherTeam) {

        static Rule of(SeatRule rule) {
            return new Rule(
                    rule.count() instanceof Count.Exactly(var people) ? people : null,
                    texts(rule.pools()),
                    texts(rule.teams()),
                    texts(rule.notOfTeams()),
                    rule.ofTargetTeam() ? true : null,
                    rule.eachOfAnotherTeam() ? true : null);
        }

        SeatRule rule() {
            return new SeatRule(
                    count == null ? new Count.Everyone() : new Count.Exactly(count),
                    slugs(pools, PoolKey::new),
                    slugs(teams, TeamKey::new),
                    slugs(notOfTeams, TeamKey::new),
                    Boolean.TRUE.equals(ofTargetTeam),
                    Boolean.TRUE.equals(eachOfAnotherTeam));
        }
    }

    static StoredMeeting of(Arrangement arrangement) {
        var bring = arrangement.bring();
        return new StoredMeeting(
                arrangement.length().toMinutes(),
                arrangement.modes().stream()
                        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                        .toList(),
                arrangement.recipe().rules().stream().map(Rule::of).toList(),
                bring == null ? null : Text.of(bring));
    }

    Arrangement arrangement() {
        var read = new LinkedHashSet<Mode>();
        modes.forEach(mode -> read.add(Mode.valueOf(mode.toUpperCase(Locale.ROOT))));
        return new Arrangement(
                Duration.ofMinutes(minutes),
                read,
                new Recipe(recipe.stream().map(Rule::rule).toList()),
                bring == null ? null : bring.wording());
    }

    private static List<String> texts(List<? extends Slug> slugs) {
        return slugs.stream().map(Slug::value).toList();
    }

    private static <S extends Slug> List<S> slugs(@Nullable List<String> texts, Function<String, S> make) {
        return texts == null ? List.of() : texts.stream().map(make).toList();
    }
}
