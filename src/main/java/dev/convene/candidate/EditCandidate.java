package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter puts right what is known of a person; it holds for all of their candidacies. */
@Component
public class EditCandidate {

    private final Candidacies candidacies;
    private final Registry registry;
    private final CandidacyRights rights;
    private final Handling handling;
    private final TransactionTemplate transaction;

    EditCandidate(
            Candidacies candidacies,
            Registry registry,
            CandidacyRights rights,
            Handling handling,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.registry = registry;
        this.rights = rights;
        this.handling = handling;
        this.transaction = transaction;
    }

    /** @param candidacy any of theirs that the actor may recruit for */
    public Outcome edit(MemberId actor, CandidacyId candidacy, Person corrected) {
        var wrong = wrong(corrected);
        if (!wrong.isEmpty()) {
            return new Outcome.Malformed(wrong);
        }
        try {
            return transaction.execute(tx -> edit(actor, candidacies.lock(candidacy), corrected));
        } catch (DuplicateKeyException another) {
            return new Outcome.EmailTaken();
        }
    }

    private Outcome edit(MemberId actor, CandidacyFile file, Person corrected) {
        if (!rights.mayRecruit(actor, file)) {
            return new Outcome.NotAllowed(file.recruiters());
        }
        var candidate = file.candidate();
        if (!candidate.person().equals(corrected)) {
            candidate.correct(corrected);
            registry.save(candidate);
            candidacies.ofCandidate(candidate.id()).forEach(each -> {
                handling.note(each.candidacy(), actor, History.What.CORRECTED, null);
                each.candidacy().corrected();
                handling.save(each.candidacy());
            });
        }
        return new Outcome.Edited();
    }

    private static Set<Field> wrong(Person person) {
        var wrong = EnumSet.noneOf(Field.class);
        if (person.name().isBlank()) {
            wrong.add(Field.NAME);
        }
        if (!Contact.isEmail(person.email())) {
            wrong.add(Field.EMAIL);
        }
        if (!Contact.isLink(person.cv())) {
            wrong.add(Field.CV);
        }
        return wrong;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Edited() implements Outcome {}

        /** Somebody else is known by that address. */
        record EmailTaken() implements Outcome {}

        record Malformed(Set<Field> fields) implements Outcome {}

        /** Refused; names those who can help. */
        record NotAllowed(Set<MemberId> recruiters) implements Outcome {}
    }

    /** A field that can be wrong: a blank name, an e-mail or a link that is none. */
    public enum Field {
        NAME,
        EMAIL,
        CV
    }
}
