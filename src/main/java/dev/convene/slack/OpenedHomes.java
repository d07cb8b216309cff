package dev.convene.slack;

import dev.convene.shared.MemberId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has ever opened the App Home; nobody else's needs to be kept up to date. */
@Component
class OpenedHomes {

    private final JdbcClient database;

    OpenedHomes(JdbcClient database) {
        this.database = database;
    }

    void remember(MemberId member) {
        database.sql("insert into opened_homes (member) values (:member) on conflict do nothing")
                .param("member", member.value())
                .update();
    }

    List<MemberId> among(Collection<MemberId> members) {
        return database
                .sql("select member from opened_homes where member in (:members) order by member")
                .param("members", members.stream().map(MemberId::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }
}
