package dev.convene.slack.home;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Roles;
import dev.convene.candidate.Openings;
import dev.convene.panel.Rosters;
import dev.convene.process.PoolName;
import dev.convene.process.Processes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds out how far the company is set up. */
@Component
class ReadSetUp {

    private final Roles roles;
    private final CompanyProfile company;
    private final Processes processes;
    private final Rosters rosters;
    private final Openings openings;

    ReadSetUp(Roles roles, CompanyProfile company, Processes processes, Rosters rosters, Openings openings) {
        this.roles = roles;
        this.company = company;
        this.processes = processes;
        this.rosters = rosters;
        this.openings = openings;
    }

    SetUp now() {
        return new SetUp(
                !roles.recruiters().isEmpty(),
                company.current().recruitingChannel() != null,
                emptyPools(),
                !openings.all().isEmpty());
    }

    /** The pool of recruiters is empty as long as the role is, and is not filled by hand. */
    private List<PoolName> emptyPools() {
        var roster = rosters.current();
        return processes.pools().entrySet().stream()
                .filter(pool -> !pool.getKey().equals(Rosters.RECRUITERS))
                .filter(pool -> roster.in(pool.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }
}
