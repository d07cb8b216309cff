package dev.convene.candidate;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter opens a post. */
@Component
public class CreateOpening {

    private final OpeningStore openings;
    private final Roles roles;
    private final CheckOpening check;
    private final TransactionTemplate transaction;

    CreateOpening(OpeningStore openings, Roles roles, CheckOpening check, TransactionTemplate transaction) {
        this.openings = openings;
        this.roles = roles;
        this.check = check;
        this.transaction = transaction;
    }

    /** As below, for a post of which every recruiter may know. */
    public OpeningCreation create(OpeningId opening, MemberId actor, OpeningTerms terms, Set<MemberId> recruiters) {
        return create(opening, actor, terms, recruiters, false);
    }

    /**
     * Opens it.
     *
     * @param opening of the form that was filled in: sent twice, it opens one post
     * @param confidential whether only the recruiters named and the hiring manager may know of it, whoever opens it
     */
    public OpeningCreation create(
            OpeningId opening, MemberId actor, OpeningTerms terms, Set<MemberId> recruiters, boolean confidential) {
        if (!roles.isRecruiter(actor)) {
            return new OpeningCreation.OnlyRecruiters(roles.recruiters());
        }
        var wrong = check.wrong(terms, recruiters);
        return wrong.isEmpty()
                ? created(Opening.of(opening, terms, recruiters, confidential))
                : new OpeningCreation.Malformed(wrong);
    }

    private OpeningCreation created(Opening opening) {
        try {
            transaction.executeWithoutResult(_ -> openings.save(opening));
        } catch (DuplicateKeyException already) {
            // the same form came twice: once is what was wanted
        }
        return new OpeningCreation.Created(opening.id());
    }

    /** What came of it. */
    public sealed interface OpeningCreation {

        record Created(OpeningId opening) implements OpeningCreation {}

        record Malformed(Set<Field> fields) implements OpeningCreation {}

        /** Refused; names those who can help. */
        record OnlyRecruiters(Set<MemberId> recruiters) implements OpeningCreation {}

        /** A field that can be wrong: a blank title, a link that is none, recruiters who are not, a guest as manager. */
        enum Field {
            TITLE,
            ADVERT,
            VIDEO_LINK,
            RECRUITERS,
            MANAGER
        }
    }
}
