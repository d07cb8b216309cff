package dev.convene.slack.panel;

import dev.convene.panel.Rosters;
import dev.convene.panel.Team;
import dev.convene.process.PoolName;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pool or team that somebody named behind the command, in either language; none where nothing fits. */
record Meant(Overview overview, String typed) {

    Optional<PoolKey> pool() {
        return overview.pools().entrySet().stream()
                .filter(pool -> !pool.getKey().equals(Rosters.RECRUITERS))
                .filter(pool -> names(pool.getKey(), pool.getValue()).anyMatch(this::fits))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<TeamKey> team() {
        return overview.teams().stream()
                .filter(team -> fits(team.name()) || fits(team.key().value()))
                .map(Team::key)
                .findFirst();
    }

    private static Stream<String> names(PoolKey key, PoolName name) {
        return Stream.of(
                key.value(),
                name.one().en(),
                name.many().en(),
                name.one().fr(),
                name.many().fr());
    }

    private boolean fits(String name) {
        return !typed.isBlank() && folded(name).equals(folded(typed));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ');
    }
}
