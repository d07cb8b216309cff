package dev.convene.slack.candidate;

import dev.convene.access.Roles;
import dev.convene.candidate.CandidacyFile;
import dev.convene.delivery.Audience;
import dev.convene.shared.MemberId;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who recruits, and what to tell somebody who does not. */
@Component
class Recruiting {

    private final Roles roles;

    Recruiting(Roles roles) {
        this.roles = roles;
    }

    boolean isRecruiter(MemberId member) {
        return roles.isRecruiter(member);
    }

    /** Who sees to the candidacy where the one who is told no longer does; empty where it is theirs. */
    static Set<MemberId> insteadOf(Telling telling, CandidacyFile file) {
        var recruiters = file.recruiters();
        return telling.audience() instanceof Audience.Member(var member) && !recruiters.contains(member)
                ? recruiters
                : Set.of();
    }

    /** Whether whoever is told may know of the candidacy. */
    static boolean mayKnow(Telling telling, CandidacyFile file) {
        return !(telling.audience() instanceof Audience.Member(var member) && file.isKeptFrom(member));
    }

    /** Why it is not done, and who can help: recruiters, or where there are none yet, those who name them. */
    Words onlyRecruiters(Text.In text) {
        var recruiters = roles.recruiters();
        return recruiters.isEmpty()
                ? text.of("slack.candidate.no-recruiters", Say.people(roles.admins(), text))
                : text.of("slack.candidate.only-recruiters", Say.people(recruiters, text));
    }
}
