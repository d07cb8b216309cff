package dev.convene.slack.home;

import dev.convene.access.Guests;
import dev.convene.access.Roles;
import dev.convene.candidate.Openings;
import dev.convene.insight.Agenda;
import dev.convene.panel.Rosters;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Finds out what somebody is to the company's hiring. */
@Component
class ReadHats {

    private final Roles roles;
    private final Rosters rosters;
    private final Guests guests;
    private final Openings openings;
    private final Agenda agenda;

    ReadHats(Roles roles, Rosters rosters, Guests guests, Openings openings, Agenda agenda) {
        this.roles = roles;
        this.rosters = rosters;
        this.guests = guests;
        this.openings = openings;
        this.agenda = agenda;
    }

    Hats of(MemberId member) {
        var guest = guests.include(member);
        return new Hats(
                roles.isAdmin(member),
                roles.isRecruiter(member),
                !guest
                        && openings.all().stream()
                                .anyMatch(opening ->
                                        opening.terms().hiringManager().equals(member)),
                rosters.current().everybody().contains(member)
                        || !agenda.ahead(member).isEmpty(),
                guest,
                roles.recruiters(),
                roles.admins());
    }
}
