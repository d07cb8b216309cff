package dev.convene.candidate;

import dev.convene.access.Members;
import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who must learn nothing of an opening's candidacies though nobody put them on a list: colleagues who are candidates there
 * themselves, and, where the opening is confidential, recruiters who are not named for it.
 */
@Component
class Outsiders {

    private final CandidateStore candidates;
    private final Members members;
    private final Roles roles;

    Outsiders(CandidateStore candidates, Members members, Roles roles) {
        this.candidates = candidates;
        this.members = members;
        this.roles = roles;
    }

    Set<MemberId> of(Opening opening) {
        var outsiders = new HashSet<>(members.known(candidates.amongThoseAt(opening.id(), members.emails())));
        if (opening.isConfidential()) {
            roles.recruiters().stream()
                    .filter(recruiter -> !opening.concerns(recruiter))
                    .forEach(outsiders::add);
        }
        return outsiders;
    }
}
