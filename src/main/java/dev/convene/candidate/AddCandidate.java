package dev.convene.candidate;

import dev.convene.process.HiringProcess;
import dev.convene.process.Processes;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter puts a person on an opening, at the first stage of the process as it stands now. */
@Component
public class AddCandidate {

    private final CandidacyStore candidacies;
    private final Registry registry;
    private final Processes processes;
    private final Handling handling;
    private final TransactionTemplate transaction;

    AddCandidate(
            CandidacyStore candidacies,
            Registry registry,
            Processes processes,
            Handling handling,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.registry = registry;
        this.processes = processes;
        this.handling = handling;
        this.transaction = transaction;
    }

    /**
     * Adds the person. A known e-mail is the person already there, whose facts stay as they were.
     *
     * @param team who they would join; null for the opening's own
     */
    public Addition add(
            MemberId actor, OpeningId opening, Person person, @Nullable TeamKey team, Set<MemberId> keptAway) {
        if (!registry.isRecruiter(actor)) {
            return new Addition.OnlyRecruiters();
        }
        var wrong = wrong(person);
        if (!wrong.isEmpty()) {
            return new Addition.Malformed(wrong);
        }
        try {
            return transaction.execute(tx -> begin(actor, registry.opening(opening), person, team, keptAway));
        } catch (DuplicateKeyException twice) {
            // either this candidacy, or only the person by another opening
            return transaction.execute(tx -> alreadyThere(opening, person)
                    .orElseGet(() -> begin(actor, registry.opening(opening), person, team, keptAway)));
        }
    }

    private Addition begin(
            MemberId actor, Opening opening, Person person, @Nullable TeamKey team, Set<MemberId> keptAway) {
        var process = processes.latest(opening.terms().process());
        var candidate = registry.known(person);
        var candidacy = Candidacy.begin(
                origin(opening, candidate, process),
                process.first().key(),
                team == null ? opening.terms().targetTeam() : team,
                keptAway,
                handling.now());
        handling.save(candidacy);
        handling.note(candidacy, actor, History.What.BEGAN, null);
        return new Addition.Added(candidacy.id());
    }

    private Candidacy.Origin origin(Opening opening, Candidate candidate, HiringProcess process) {
        return new Candidacy.Origin(candidacies.nextNumber(), opening.id(), candidate.id(), process.id());
    }

    private Optional<Addition> alreadyThere(OpeningId opening, Person person) {
        return candidacies.of(opening, registry.known(person).id()).stream()
                .findFirst()
                .map(there -> new Addition.AlreadyThere(there.id()));
    }

    private static Set<Addition.Field> wrong(Person person) {
        var wrong = EnumSet.noneOf(Addition.Field.class);
        if (person.name().isBlank()) {
            wrong.add(Addition.Field.NAME);
        }
        if (!Contact.isEmail(person.email())) {
            wrong.add(Addition.Field.EMAIL);
        }
        if (!Contact.isLink(person.cv())) {
            wrong.add(Addition.Field.CV);
        }
        return wrong;
    }

    /** What came of it. */
    public sealed interface Addition {

        record Added(CandidacyId candidacy) implements Addition {}

        /** The person is on this opening already. */
        record AlreadyThere(CandidacyId candidacy) implements Addition {}

        record Malformed(Set<Field> fields) implements Addition {}

        record OnlyRecruiters() implements Addition {}

        /** A field that can be wrong: a blank name, an e-mail that is none, a link that is none. */
        enum Field {
            NAME,
            EMAIL,
            CV
        }
    }
}
