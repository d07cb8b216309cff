package dev.convene.reminder;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Whose morning is when: the member's own zone, or the company's while the directory has not met them. */
@Component
class Zones {

    private final Members members;
    private final CompanyProfile company;

    Zones(Members members, CompanyProfile company) {
        this.members = members;
        this.company = company;
    }

    ZoneId of(MemberId member) {
        return members.find(member)
                .map(Member::zone)
                .orElseGet(() -> company.current().zone());
    }
}
