package dev.convene.panel;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may put whom into a pool or a team. */
@Component
class FillingRights {

    private final Roles roles;
    private final Members members;

    FillingRights(Roles roles, Members members) {
        this.roles = roles;
        this.members = members;
    }

    Optional<Filling> refusal(MemberId actor, Set<MemberId> people) {
        if (roles.isAdmin(actor)) {
            return Optional.empty();
        }
        if (!roles.isRecruiter(actor)) {
            return Optional.of(new Filling.OnlyRecruiters());
        }
        var guests = members.named(people).values().stream()
                .filter(Member::guest)
                .map(Member::id)
                .collect(Collectors.toSet());
        return guests.isEmpty() ? Optional.empty() : Optional.of(new Filling.GuestsNeedAnAdmin(guests, roles.admins()));
    }
}
