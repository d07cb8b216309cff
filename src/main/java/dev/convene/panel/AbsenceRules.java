package dev.convene.panel;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose absence somebody may put down or take back, and which days make sense. */
@Component
public class AbsenceRules {

    private static final int LONGEST_DAYS = 366;

    private final Roles roles;
    private final Clock clock;

    AbsenceRules(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    /** One's own, and as a recruiter everybody's. */
    public boolean maySpeakFor(MemberId actor, MemberId member) {
        return actor.equals(member) || roles.isRecruiter(actor);
    }

    /** Empty if the absence can be put down. */
    public Optional<AbsenceRefusal> refusal(MemberId actor, MemberId member, Leave leave) {
        if (!maySpeakFor(actor, member)) {
            return Optional.of(new AbsenceRefusal.OnlyRecruiters(roles.recruiters()));
        }
        return trouble(leave);
    }

    private Optional<AbsenceRefusal> trouble(Leave leave) {
        if (!leave.endsAt().isAfter(leave.startsAt())) {
            return Optional.of(new AbsenceRefusal.Backwards());
        }
        if (!leave.endsAt().isAfter(clock.instant())) {
            return Optional.of(new AbsenceRefusal.Past());
        }
        return leave.last().isAfter(leave.first().plusDays(LONGEST_DAYS))
                ? Optional.of(new AbsenceRefusal.TooLong())
                : Optional.empty();
    }
}
