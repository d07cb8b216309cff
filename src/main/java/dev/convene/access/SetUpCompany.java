package dev.convene.access;

import dev.convene.shared.MemberId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin says who recruits, who else is an admin, and where decisions are told. */
@Component
public class SetUpCompany {

    private final Roles roles;
    private final CompanyProfile profile;
    private final Guests guests;
    private final TransactionTemplate transaction;

    SetUpCompany(Roles roles, CompanyProfile profile, Guests guests, TransactionTemplate transaction) {
        this.roles = roles;
        this.profile = profile;
        this.guests = guests;
        this.transaction = transaction;
    }

    public SettingUp setUp(MemberId actor, Company company, Set<MemberId> admins, Set<MemberId> recruiters) {
        return transaction.execute(tx -> {
            if (!roles.isAdmin(actor)) {
                return new SettingUp.OnlyAdmins(roles.admins());
            }
            var refused = guestsAmong(admins, recruiters);
            if (!refused.isEmpty()) {
                return new SettingUp.Guests(refused);
            }
            profile.change(company);
            roles.assign(Roles.Role.ADMIN, admins);
            roles.assign(Roles.Role.RECRUITER, recruiters);
            return new SettingUp.Done();
        });
    }

    private Set<MemberId> guestsAmong(Set<MemberId> admins, Set<MemberId> recruiters) {
        return Stream.concat(admins.stream(), recruiters.stream())
                .filter(guests::include)
                .collect(Collectors.toSet());
    }

    /** What came of it. */
    public sealed interface SettingUp {

        record Done() implements SettingUp {}

        /** Guests of the workspace see their own interviews and nothing else, so they can be neither. */
        record Guests(Set<MemberId> guests) implements SettingUp {}

        /** Refused; names those who can help. */
        record OnlyAdmins(Set<MemberId> admins) implements SettingUp {}
    }
}
