package dev.convene.slack.home;

import dev.convene.shared.MemberId;
import java.util.Set;

/**
 * What somebody is to the company's hiring, and who can help them.
 *
 * @param interviewer in a pool or in a team, or with an interview ahead
 * @param manager the hiring manager of an opening
 * @param guest a guest of the workspace: their own interviews, and nothing else
 */
record Hats(
        boolean admin,
        boolean recruiter,
        boolean manager,
        boolean interviewer,
        boolean guest,
        Set<MemberId> recruiters,
        Set<MemberId> admins) {

    Hats {
        recruiters = Set.copyOf(recruiters);
        admins = Set.copyOf(admins);
    }

    boolean none() {
        return !admin && !recruiter && !manager && !interviewer;
    }

    boolean follows() {
        return recruiter || manager;
    }
}
