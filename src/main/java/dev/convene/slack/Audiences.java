package dev.convene.slack;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Roles;
import dev.convene.candidate.CandidacyFile;
import dev.convene.delivery.Audience;
import dev.convene.shared.MemberId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is told what becomes of a candidacy. */
@Component
public class Audiences {

    private final CompanyProfile company;
    private final Roles roles;

    Audiences(CompanyProfile company, Roles roles) {
        this.company = company;
        this.roles = roles;
    }

    /**
     * Who hears of decisions and blocks: the recruiting channel, where there is one. Somebody who must not know of the
     * candidacy may read there, so then each recruiter who may is told alone.
     */
    public Set<Audience> decisionsOf(CandidacyFile file) {
        return company.current().recruitingChannel() == null || file.isQuiet()
                ? recruitersOf(file)
                : Set.of(new Audience.Recruiting());
    }

    /** Each recruiter of the opening; where all of them are kept away, every other recruiter. */
    public Set<Audience> recruitersOf(CandidacyFile file) {
        var theirs = file.recruiters();
        return each(theirs.isEmpty() ? others(file) : theirs);
    }

    private Set<MemberId> others(CandidacyFile file) {
        var others = new LinkedHashSet<>(roles.recruiters());
        others.removeIf(file::isKeptFrom);
        return others;
    }

    private static Set<Audience> each(Set<MemberId> members) {
        return members.stream().map(Audience.Member::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
