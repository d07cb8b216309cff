package dev.convene.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What candidates sent. Says nothing of who may see it. */
@Component
public class SentLinks {

    private final JdbcClient database;

    SentLinks(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were entered. */
    public List<SentLink> of(CandidacyId candidacy) {
        return database.sql(
                        "select id, label, address from candidacy_links where candidacy = :candidacy order by number")
                .param("candidacy", candidacy.value())
                .query(SentLinks::read)
                .list();
    }

    void add(CandidacyId candidacy, SentLink link) {
        database.sql("""
                        insert into candidacy_links (id, candidacy, label, address)
                        values (:id, :candidacy, :label, :address)""")
                .param("id", link.id().value())
                .param("candidacy", candidacy.value())
                .param("label", link.label())
                .param("address", link.address())
                .update();
    }

    void remove(CandidacyId candidacy, LinkId id) {
        database.sql("delete from candidacy_links where id = :id and candidacy = :candidacy")
                .param("id", id.value())
                .param("candidacy", candidacy.value())
                .update();
    }

    private static SentLink read(ResultSet row, int number) throws SQLException {
        return new SentLink(
                new LinkId(row.getObject("id", UUID.class)), row.getString("label"), row.getString("address"));
    }
}
