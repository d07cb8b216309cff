package dev.convene.slack;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** In which language and zone somebody reads. */
@Component
public class Readers {

    private final Members members;
    private final CompanyProfile company;
    private final Directory directory;
    /** The last known of each, for the sentence that says that the database is away. */
    private final Map<MemberId, Reader> seen = new ConcurrentHashMap<>();

    Readers(Members members, CompanyProfile company, Directory directory) {
        this.members = members;
        this.company = company;
        this.directory = directory;
    }

    /** As the directory knows them; asks Slack about somebody it has never heard of. */
    public Reader meet(MemberId id) {
        return remembered(id, () -> members.find(id).or(() -> directory.learn(id)));
    }

    /** As the directory knows them, without asking Slack; somebody unknown reads as the company does. */
    public Reader known(MemberId id) {
        return remembered(id, () -> members.find(id));
    }

    private Reader remembered(MemberId id, java.util.function.Supplier<Optional<Member>> look) {
        try {
            var reader = look.get().map(Readers::of).orElseGet(() -> asTheCompany(id));
            seen.put(id, reader);
            return reader;
        } catch (DataAccessException away) {
            return seen.getOrDefault(id, new Reader(id, Locale.ENGLISH, ZoneOffset.UTC));
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
