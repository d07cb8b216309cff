package dev.convene.panel;

import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Names a team, says what it belongs to and who works in it; a person who worked in another team moves. */
@Component
public class FillTeam {

    private static final int LONGEST_KEY = 40;

    private final FillingRights rights;
    private final Rosters rosters;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    FillTeam(FillingRights rights, Rosters rosters, JdbcClient database, TransactionTemplate transaction) {
        this.rights = rights;
        this.rosters = rosters;
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Fills the team of that name, new or known (its key is made of the name). Nothing changes unless the answer is
     * {@link Filling.Filled}.
     */
    public Filling fill(MemberId actor, String name, @Nullable TeamKey parent, Set<MemberId> people) {
        var slug = slug(name);
        return slug.isEmpty()
                ? rights.refusal(actor, people).orElseGet(Filling.NameMissing::new)
                : fill(actor, new Team(new TeamKey(slug), name, parent), people);
    }

    /** Fills the team of that key, new or known, whatever it is called. */
    public Filling fill(MemberId actor, Team team, Set<MemberId> people) {
        return transaction.execute(tx -> rights.refusal(actor, people).orElseGet(() -> {
            if (team.name().isBlank()) {
                return new Filling.NameMissing();
            }
            var parent = team.parent();
            if (parent != null && isBelow(parent, team.key())) {
                return new Filling.TeamBelowItself();
            }
            keep(new Team(team.key(), team.name().strip(), parent), people);
            return new Filling.Filled(people.size());
        }));
    }

    private boolean isBelow(TeamKey team, TeamKey above) {
        var teams = rosters.current().teams();
        @Nullable TeamKey at = team;
        for (var steps = 0; at != null && steps <= teams.size(); steps++) {
            if (at.equals(above)) {
                return true;
            }
            var found = teams.get(at);
            at = found == null ? null : found.parent();
        }
        return false;
    }

    private void keep(Team team, Set<MemberId> people) {
        database.sql("""
                        insert into teams (key, name, parent) values (:key, :name, :parent)
                        on conflict (key) do update set name = excluded.name, parent = excluded.parent""")
                .param("key", team.key().value())
                .param("name", team.name())
                .param("parent", team.parent() == null ? null : team.parent().value())
                .update();
        database.sql("delete from team_members where team = :team")
                .param("team", team.key().value())
                .update();
        people.forEach(person -> database.sql("""
                        insert into team_members (member, team) values (:member, :team)
                        on conflict (member) do update set team = excluded.team""")
                .param("member", person.value())
                .param("team", team.key().value())
                .update());
    }

    static String slug(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_KEY)).replaceAll("-+$", "");
    }
}
