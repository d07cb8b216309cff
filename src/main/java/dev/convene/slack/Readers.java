package dev.convene.slack;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** In which language and zone somebody reads. */
@Component
public class Readers {

    private final Members members;
    private final CompanyProfile company;
    private final Directory directory;
    private final DatabasePulse database;
    private final LastSeen seen;

    Readers(Members members, CompanyProfile company, Directory directory, DatabasePulse database, LastSeen seen) {
        this.members = members;
        this.company = company;
        this.directory = directory;
        this.database = database;
        this.seen = seen;
    }

    /** As the directory knows them; asks Slack about somebody it has never heard of. */
    public Reader meet(MemberId id) {
        return remembered(id, () -> members.find(id).or(() -> directory.learn(id)));
    }

    /** As the directory knows them, without asking Slack; somebody unknown reads as the company does. */
    public Reader known(MemberId id) {
        return remembered(id, () -> members.find(id));
    }

    /** As they read when they were last seen: asks nobody, so that it answers at once. */
    Reader recall(MemberId id) {
        return seen.recall(id);
    }

    private Reader remembered(MemberId id, Supplier<Optional<Member>> look) {
        if (database.isDown()) {
            return recall(id);
        }
        try {
            var reader = look.get().map(Readers::of).orElseGet(() -> asTheCompany(id));
            seen.remember(reader);
            return reader;
        } catch (DataAccessException away) {
            DatabaseTrouble.of(away).ifPresent(database::suspect);
            return recall(id);
        }
    }

    private static Reader of(Member member) {
        return new Reader(member.id(), member.locale(), member.zone());
    }

    private Reader asTheCompany(MemberId id) {
        var facts = company.current();
        return new Reader(id, facts.language(), facts.zone());
    }
}
