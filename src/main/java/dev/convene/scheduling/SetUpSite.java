package dev.convene.scheduling;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin says where people are received: a new site, or one put right. What is booked there keeps what it says. */
@Component
public class SetUpSite {

    private final Sites sites;
    private final Roles roles;
    private final TransactionTemplate transaction;

    SetUpSite(Sites sites, Roles roles, TransactionTemplate transaction) {
        this.sites = sites;
        this.roles = roles;
        this.transaction = transaction;
    }

    public Outcome setUp(MemberId actor, Site site) {
        if (!roles.isAdmin(actor)) {
            return new Outcome.OnlyAdmins(roles.admins());
        }
        try {
            transaction.executeWithoutResult(tx -> sites.save(site));
            return new Outcome.Done();
        } catch (DuplicateKeyException another) {
            return new Outcome.NameTaken();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /** Another site is called so already. */
        record NameTaken() implements Outcome {}

        /** Refused; names those who can help. */
        record OnlyAdmins(Set<MemberId> admins) implements Outcome {}
    }
}
