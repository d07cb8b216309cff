package dev.convene.panel;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roster. The pool of recruiters is not filled by hand: it is whoever holds that role. */
@Component
public class Rosters {

    /** Always in step with the role of the same name. */
    public static final PoolKey RECRUITERS = new PoolKey("recruiters");

    private final JdbcClient database;
    private final Roles roles;

    Rosters(JdbcClient database, Roles roles) {
        this.database = database;
        this.roles = roles;
    }

    public Roster current() {
        return new Roster(pools(), teams(), teamOf());
    }

    private Map<PoolKey, Set<MemberId>> pools() {
        var pools = new LinkedHashMap<PoolKey, Set<MemberId>>();
        database.sql("select pool, member from pool_members order by pool, member")
                .query(row -> {
                    pools.computeIfAbsent(new PoolKey(row.getString("pool")), none -> new LinkedHashSet<>())
                            .add(new MemberId(row.getString("member")));
                });
        pools.put(RECRUITERS, roles.recruiters());
        return pools;
    }

    private Map<TeamKey, Team> teams() {
        var teams = new LinkedHashMap<TeamKey, Team>();
        database.sql("select key, name, parent from teams order by lower(name)").query(row -> {
            var parent = row.getString("parent");
            var key = new TeamKey(row.getString("key"));
            teams.put(key, new Team(key, row.getString("name"), parent == null ? null : new TeamKey(parent)));
        });
        return teams;
    }

    private Map<MemberId, TeamKey> teamOf() {
        var places = new LinkedHashMap<MemberId, TeamKey>();
        database.sql("select member, team from team_members order by member").query(row -> {
            places.put(new MemberId(row.getString("member")), new TeamKey(row.getString("team")));
        });
        return places;
    }
}
