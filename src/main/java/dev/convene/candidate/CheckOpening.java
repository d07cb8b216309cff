package dev.convene.candidate;

import dev.convene.access.Guests;
import dev.convene.access.Roles;
import dev.convene.candidate.CreateOpening.OpeningCreation;
import dev.convene.shared.MemberId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what is wrong with what somebody filled in about an opening. */
@Component
class CheckOpening {

    private final Roles roles;
    private final Guests guests;

    CheckOpening(Roles roles, Guests guests) {
        this.roles = roles;
        this.guests = guests;
    }

    Set<OpeningCreation.Field> wrong(OpeningTerms terms, Set<MemberId> recruiters) {
        var wrong = EnumSet.noneOf(OpeningCreation.Field.class);
        if (terms.title().isBlank()) {
            wrong.add(OpeningCreation.Field.TITLE);
        }
        if (!Contact.isLink(terms.advert())) {
            wrong.add(OpeningCreation.Field.ADVERT);
        }
        if (!Contact.isLink(terms.videoLink())) {
            wrong.add(OpeningCreation.Field.VIDEO_LINK);
        }
        if (guests.include(terms.hiringManager())) {
            wrong.add(OpeningCreation.Field.MANAGER);
        }
        if (recruiters.isEmpty() || !recruiters.stream().allMatch(roles::isRecruiter)) {
            wrong.add(OpeningCreation.Field.RECRUITERS);
        }
        return wrong;
    }
}
