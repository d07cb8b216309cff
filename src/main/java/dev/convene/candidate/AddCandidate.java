package dev.convene.candidate;

import dev.convene.process.HiringProcess;
import dev.convene.process.Processes;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter puts a person on an opening, in the process as it stands now: at its first stage, or further on. */
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

    /** As {@link #add(MemberId, Newcomer)}, at the first stage. */
    public Addition add(
            MemberId actor, OpeningId opening, Person person, @Nullable TeamKey team, Set<MemberId> keptAway) {
        return add(actor, new Newcomer(opening, person, team, null, keptAway, false));
    }

    /** Adds the person. A known e-mail is the person already there, whose facts stay as they were. */
    public Addition add(MemberId actor, Newcomer newcomer) {
        var opening = registry.opening(newcomer.opening());
        if (!registry.mayRun(actor, opening)) {
            return new Addition.OnlyRecruiters();
        }
        if (!opening.takesPeople()) {
            return new Addition.NoLongerOpen();
        }
        var process = processes.latest(opening.terms().process());
        var wrong = wrong(newcomer, process);
        if (!wrong.isEmpty()) {
            return new Addition.Malformed(wrong);
        }
        try {
            return transaction.execute(tx -> begin(actor, opening, process, newcomer));
        } catch (DuplicateKeyException twice) {
            // either this candidacy, or only the person by another opening
            return transaction.execute(
                    tx -> alreadyThere(newcomer).orElseGet(() -> begin(actor, opening, process, newcomer)));
        }
    }

    private Addition begin(MemberId actor, Opening opening, HiringProcess process, Newcomer newcomer) {
        var candidate = registry.known(newcomer.person());
        var origin = new Candidacy.Origin(candidacies.nextNumber(), opening.id(), candidate.id(), process.id());
        var at = newcomer.arrivesAt() == null ? process.first().key() : newcomer.arrivesAt();
        var team = newcomer.team() == null ? opening.terms().targetTeam() : newcomer.team();
        var candidacy = Candidacy.begin(
                origin, new Candidacy.Arrival(at, newcomer.amongMany(), handling.now()), team, newcomer.keptAway());
        handling.save(candidacy);
        handling.noteUndoable(candidacy, actor, History.What.BEGAN, null);
        return new Addition.Added(candidacy.id());
    }

    private Optional<Addition> alreadyThere(Newcomer newcomer) {
        return candidacies
                .of(newcomer.opening(), registry.known(newcomer.person()).id())
                .stream()
                .findFirst()
                .map(there -> new Addition.AlreadyThere(there.id()));
    }

    private static Set<Addition.Field> wrong(Newcomer newcomer, HiringProcess process) {
        var person = newcomer.person();
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
        var arrivesAt = newcomer.arrivesAt();
        if (arrivesAt != null && process.path().stream().map(Stage::key).noneMatch(arrivesAt::equals)) {
            wrong.add(Addition.Field.STAGE);
        }
        return wrong;
    }

    /** What came of it. */
    public sealed interface Addition {

        record Added(CandidacyId candidacy) implements Addition {}

        /** The person is on this opening already. */
        record AlreadyThere(CandidacyId candidacy) implements Addition {}

        /** The post is filled or closed. */
        record NoLongerOpen() implements Addition {}

        record Malformed(Set<Field> fields) implements Addition {}

        record OnlyRecruiters() implements Addition {}

        /** A field that can be wrong: a blank name, an e-mail or a link that is none, a stage of another process. */
        enum Field {
            NAME,
            EMAIL,
            CV,
            STAGE
        }
    }
}
