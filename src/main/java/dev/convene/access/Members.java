package dev.convene.access;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The member directory. Slack owns the facts; this is the copy that rules and screens read. */
@Component
public class Members {

    private static final String COLUMNS = "select id, name, email, zone, locale, guest, active from members ";

    private final JdbcClient database;

    Members(JdbcClient database) {
        this.database = database;
    }

    public Optional<Member> find(MemberId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Members::read)
                .optional();
    }

    /** @throws IllegalStateException if the directory has never heard of the member */
    public Member require(MemberId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Member " + id + " is not in the directory"));
    }

    /** The known ones among those asked for. */
    public Map<MemberId, Member> named(Collection<MemberId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(COLUMNS + "where id in (:ids)")
                .param("ids", ids.stream().map(MemberId::value).toList())
                .query(Members::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** The e-mails of all who are active, in small letters, with spaces between. */
    public String emails() {
        return database.sql("select coalesce(string_agg(lower(email), ' '), '') from members where active")
                .query(String.class)
                .single();
    }

    /** Those active who have one of these e-mails, without regard to case. */
    public Set<MemberId> known(Collection<String> emails) {
        if (emails.isEmpty()) {
            return Set.of();
        }
        return database
                .sql("select id from members where active and lower(email) in (:emails)")
                .param(
                        "emails",
                        emails.stream()
                                .map(email -> email.toLowerCase(Locale.ROOT))
                                .toList())
                .query(String.class)
                .list()
                .stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    /** Everybody active, by name. */
    public List<Member> all() {
        return database.sql(COLUMNS + "where active order by lower(name), id")
                .query(Members::read)
                .list();
    }

    /** Takes over what Slack says of a member, new or known. */
    public void record(Member member) {
        database.sql("""
                        insert into members (id, name, email, zone, locale, guest, active)
                        values (:id, :name, :email, :zone, :locale, :guest, :active)
                        on conflict (id) do update set name = excluded.name, email = excluded.email,
                            zone = excluded.zone, locale = excluded.locale, guest = excluded.guest,
                            active = excluded.active""")
                .param("id", member.id().value())
                .param("name", member.name())
                .param("email", member.email())
                .param("zone", member.zone().getId())
                .param("locale", member.locale().toLanguageTag())
                .param("guest", member.guest())
                .param("active", member.active())
                .update();
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        return new Member(
                new MemberId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getBoolean("guest"),
                row.getBoolean("active"));
    }
}
