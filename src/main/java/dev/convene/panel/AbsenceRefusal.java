package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.util.Set;

/** Why an absence is not taken down. */
public sealed interface AbsenceRefusal {

    /** It would be over already. */
    record Past() implements AbsenceRefusal {}

    /** It would end before it begins. */
    record Backwards() implements AbsenceRefusal {}

    /** More than a year is a slip of the pen, or a reason to leave the pools. */
    record TooLong() implements AbsenceRefusal {}

    /** Somebody else's absence is the recruiters' to put down; names those who can help. */
    record OnlyRecruiters(Set<MemberId> recruiters) implements AbsenceRefusal {}
}
