package dev.convene.slack.scheduling;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import dev.convene.slack.Refusal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names who can help with what somebody may not do themselves. */
@Component
class WhoHelps {

    private static final int ENOUGH = 3;

    private final Roles roles;

    WhoHelps(Roles roles) {
        this.roles = roles;
    }

    /** For acts that only recruiters do; an admin is named where there is no recruiter yet. */
    Refusal onlyRecruiters(Text.In text) {
        return new Refusal("slack.scheduling.only-recruiters", helpers(text));
    }

    /** For what somebody may not see, or what is no longer there: from outside the two look the same. */
    Refusal notYours(Text.In text) {
        return new Refusal("slack.scheduling.not-yours", helpers(text));
    }

    /** For what only admins change. */
    Words onlyAdmins(Text.In text) {
        return text.of("slack.scheduling.only-admins", named(roles.admins(), text));
    }

    boolean isAdmin(MemberId member) {
        return roles.isAdmin(member);
    }

    void mustRecruit(MemberId actor, Text.In text) {
        if (!roles.isRecruiter(actor)) {
            throw onlyRecruiters(text);
        }
    }

    private Words helpers(Text.In text) {
        var recruiters = roles.recruiters();
        return named(recruiters.isEmpty() ? roles.admins() : recruiters, text);
    }

    private static Words named(Set<MemberId> members, Text.In text) {
        return members.isEmpty()
                ? text.of("slack.scheduling.an-admin")
                : text.list(members.stream().limit(ENOUGH).map(Text::mention).toList());
    }
}
