package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites that can be chosen. */
@Component
public class Sites {

    private final JdbcClient database;

    Sites(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    public List<Site> all() {
        return database.sql("select * from sites order by lower(name), id")
                .query(Sites::read)
                .list();
    }

    /** Empty for one that was removed. */
    public Optional<Site> find(SiteId id) {
        return database.sql("select * from sites where id = :id")
                .param("id", id.value())
                .query(Sites::read)
                .optional();
    }

    void save(Site site) {
        var greeter = site.greeter();
        database.sql("""
                        insert into sites (id, name, address, zone, access, greeter)
                        values (:id, :name, :address, :zone, :access, :greeter)
                        on conflict (id) do update set name = excluded.name, address = excluded.address,
                            zone = excluded.zone, access = excluded.access, greeter = excluded.greeter""")
                .param("id", site.id().value())
                .param("name", site.name())
                .param("address", site.address())
                .param("zone", site.zone().getId())
                .param("access", site.access())
                .param("greeter", greeter == null ? null : greeter.value())
                .update();
    }

    void remove(SiteId id) {
        database.sql("delete from sites where id = :id").param("id", id.value()).update();
    }

    private static Site read(ResultSet row, int number) throws SQLException {
        var greeter = row.getString("greeter");
        return new Site(
                new SiteId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                ZoneId.of(row.getString("zone")),
                row.getString("access"),
                greeter == null ? null : new MemberId(greeter));
    }
}
