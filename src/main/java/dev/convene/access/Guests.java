package dev.convene.access;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Who is a guest of the workspace: their own interviews, and nothing else. */
@Component
public class Guests {

    private final Members members;

    Guests(Members members) {
        this.members = members;
    }

    /** As Slack says; of somebody unknown nothing is held against them. */
    public boolean include(MemberId member) {
        return members.find(member).map(Member::guest).orElse(false);
    }
}
