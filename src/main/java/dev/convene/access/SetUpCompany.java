package dev.convene.access;

import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin says who recruits, who else is an admin, and where decisions are told. */
@Component
public class SetUpCompany {

    private final Roles roles;
    private final CompanyProfile profile;
    private final TransactionTemplate transaction;

    SetUpCompany(Roles roles, CompanyProfile profile, TransactionTemplate transaction) {
        this.roles = roles;
        this.profile = profile;
        this.transaction = transaction;
    }

    public SettingUp setUp(MemberId actor, Company company, Set<MemberId> admins, Set<MemberId> recruiters) {
        return transaction.execute(tx -> {
            if (!roles.isAdmin(actor)) {
                return new SettingUp.OnlyAdmins(roles.admins());
            }
            profile.change(company);
            roles.assign(Roles.Role.ADMIN, admins);
            roles.assign(Roles.Role.RECRUITER, recruiters);
            return new SettingUp.Done();
        });
    }

    /** What came of it. */
    public sealed interface SettingUp {

        record Done() implements SettingUp {}

        /** Refused; names those who can help. */
        record OnlyAdmins(Set<MemberId> admins) implements SettingUp {}
    }
}
