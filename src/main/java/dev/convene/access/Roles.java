package dev.convene.access;

import dev.convene.shared.MemberId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Roles that hold for the whole company; a guest of the workspace has none, whoever gave it to them. Admins named by the setting {@code convene.admins} stay admins whatever is
 * changed in Slack, so that nobody can lock everyone out.
 */
@Component
@EnableConfigurationProperties(AccessSettings.class)
public class Roles {

    private final JdbcClient database;
    private final AccessSettings settings;

    Roles(JdbcClient database, AccessSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    public boolean isAdmin(MemberId member) {
        return settings.admins().contains(member.value()) || holders(Role.ADMIN).contains(member);
    }

    public boolean isRecruiter(MemberId member) {
        return holders(Role.RECRUITER).contains(member);
    }

    /** In a stable order, those of the setting included. */
    public Set<MemberId> admins() {
        var all = new TreeSet<MemberId>(Comparator.comparing(MemberId::value));
        settings.admins().forEach(id -> all.add(new MemberId(id)));
        all.addAll(holders(Role.ADMIN));
        return all;
    }

    /** Those named in Slack, whom Slack can un-name too. */
    public Set<MemberId> furtherAdmins() {
        return holders(Role.ADMIN);
    }

    public Set<MemberId> recruiters() {
        return holders(Role.RECRUITER);
    }

    void assign(Role role, Set<MemberId> members) {
        database.sql("delete from roles where role = :role")
                .param("role", role.name())
                .update();
        members.forEach(member -> database.sql("insert into roles (role, member) values (:role, :member)")
                .param("role", role.name())
                .param("member", member.value())
                .update());
    }

    private Set<MemberId> holders(Role role) {
        return database.sql("""
                        select member from roles where role = :role
                        and not exists (select 1 from members where id = member and guest) order by member""").param("role", role.name()).query(String.class).list().stream()
                .map(MemberId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    enum Role {
        ADMIN,
        RECRUITER
    }
}
