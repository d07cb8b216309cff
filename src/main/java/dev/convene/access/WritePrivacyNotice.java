package dev.convene.access;

import dev.convene.shared.MemberId;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin writes what candidates are told about their data. */
@Component
public class WritePrivacyNotice {

    private final PrivacyNotice notice;
    private final Roles roles;
    private final TransactionTemplate transaction;

    WritePrivacyNotice(PrivacyNotice notice, Roles roles, TransactionTemplate transaction) {
        this.notice = notice;
        this.roles = roles;
        this.transaction = transaction;
    }

    /** @param notices by language; a blank one means the built-in words */
    public SetUpCompany.SettingUp write(MemberId actor, Map<Locale, String> notices) {
        return transaction.execute(tx -> {
            if (!roles.isAdmin(actor)) {
                return new SetUpCompany.SettingUp.OnlyAdmins(roles.admins());
            }
            notices.forEach(notice::write);
            return new SetUpCompany.SettingUp.Done();
        });
    }
}
