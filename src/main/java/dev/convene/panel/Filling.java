package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.util.Set;

/** What came of filling a pool or a team. */
public sealed interface Filling {

    record Filled(int people) implements Filling {}

    /** Pools and teams are the recruiters' and the admins' to fill. */
    record OnlyRecruiters() implements Filling {}

    /** An admin must add guests of the workspace. */
    record GuestsNeedAnAdmin(Set<MemberId> guests, Set<MemberId> admins) implements Filling {}

    /** This pool is whoever is a recruiter; name recruiters instead. */
    record FollowsTheRole() implements Filling {}

    /** The team would come to stand below itself. */
    record TeamBelowItself() implements Filling {}

    /** A name without a letter or digit to make a key of. */
    record NameMissing() implements Filling {}
}
