package dev.convene.slack.letter;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import dev.convene.slack.Refusal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Names who can help with what somebody may not do themselves. */
@Component
class Recruiters {

    private static final int ENOUGH = 3;

    private final Roles roles;

    Recruiters(Roles roles) {
        this.roles = roles;
    }

    /** For a letter that somebody may not see, or that is no longer there: from outside the two look the same. */
    Refusal notYours(Text.In text) {
        var recruiters = roles.recruiters();
        return new Refusal("slack.letter.not-yours", named(recruiters.isEmpty() ? roles.admins() : recruiters, text));
    }

    static Words onlyAdmins(Collection<MemberId> admins, Text.In text) {
        return text.of("slack.letter.only-admins", named(admins, text));
    }

    static Words named(Collection<MemberId> members, Text.In text) {
        return members.isEmpty()
                ? text.of("slack.letter.an-admin")
                : text.list(members.stream().limit(ENOUGH).map(Text::mention).toList());
    }
}
