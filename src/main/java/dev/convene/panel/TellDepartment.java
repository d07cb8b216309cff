package dev.convene.panel;

import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter says in which department somebody works of whom nobody has said so; it is kept for everybody. */
@Component
public class TellDepartment {

    private final FillingRights rights;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    TellDepartment(FillingRights rights, JdbcClient database, TransactionTemplate transaction) {
        this.rights = rights;
        this.database = database;
        this.transaction = transaction;
    }

    /** Whoever is in a team by now stays there: {@link FillTeam} moves people. */
    public Filling tell(MemberId actor, MemberId person, TeamKey department) {
        return transaction.execute(_ -> rights.refusal(actor, Set.of(person)).orElseGet(() -> {
            database.sql("""
                            insert into team_members (member, team) values (:member, :team)
                            on conflict (member) do nothing""")
                    .param("member", person.value())
                    .param("team", department.value())
                    .update();
            return new Filling.Filled(1);
        }));
    }
}
