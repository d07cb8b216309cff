package dev.convene.scheduling;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An admin takes a site off the list; what is booked there stays as it is. */
@Component
public class RemoveSite {

    private final Sites sites;
    private final Roles roles;
    private final TransactionTemplate transaction;

    RemoveSite(Sites sites, Roles roles, TransactionTemplate transaction) {
        this.sites = sites;
        this.roles = roles;
        this.transaction = transaction;
    }

    /** Removing one that is gone already changes nothing. */
    public SetUpSite.Outcome remove(MemberId actor, SiteId site) {
        if (!roles.isAdmin(actor)) {
            return new SetUpSite.Outcome.OnlyAdmins(roles.admins());
        }
        transaction.executeWithoutResult(tx -> sites.remove(site));
        return new SetUpSite.Outcome.Done();
    }
}
