package dev.convene.candidate;

import dev.convene.process.Processes;
import dev.convene.shared.Gone;
import dev.convene.shared.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where candidacies are read. Says nothing of who may: that is {@link CandidacyRights}. */
@Component
public class Candidacies {

    private final CandidacyStore candidacies;
    private final CandidateStore candidates;
    private final OpeningStore openings;
    private final Processes processes;
    private final Outsiders outsiders;

    Candidacies(
            CandidacyStore candidacies,
            CandidateStore candidates,
            OpeningStore openings,
            Processes processes,
            Outsiders outsiders) {
        this.candidacies = candidacies;
        this.candidates = candidates;
        this.openings = openings;
        this.processes = processes;
        this.outsiders = outsiders;
    }

    public Optional<CandidacyFile> find(CandidacyId id) {
        return candidacies.findById(id).map(this::file);
    }

    /** @throws Gone if there is no such candidacy */
    public CandidacyFile require(CandidacyId id) {
        return find(id).orElseThrow(() -> new Gone("No candidacy " + id.value()));
    }

    /** Those under way or on hold, longest wait first. */
    public List<CandidacyFile> open() {
        var outside = new HashMap<OpeningId, Set<MemberId>>();
        return candidacies.open().stream()
                .map(candidacy -> {
                    var opening = openings.findById(candidacy.opening()).orElseThrow();
                    return file(candidacy, opening, outside.computeIfAbsent(opening.id(), _ -> outsiders.of(opening)));
                })
                .toList();
    }

    /** The person known by that address, without regard to case. */
    public Optional<Candidate> knownAs(String email) {
        return candidates.withEmail(email);
    }

    /** All that the person was ever put on, the oldest first. */
    public List<CandidacyFile> ofCandidate(CandidateId candidate) {
        return candidacies.ofCandidate(candidate).stream().map(this::file).toList();
    }

    /**
     * Keeps it from being deleted until the transaction ends, for whoever is about to write down something about it.
     *
     * @throws Gone if there is no such candidacy
     */
    public void hold(CandidacyId id) {
        if (candidacies.held(id).isEmpty()) {
            throw new Gone("No candidacy " + id.value());
        }
    }

    CandidacyFile lock(CandidacyId id) {
        return candidacies.locked(id).stream()
                .findFirst()
                .map(this::file)
                .orElseThrow(() -> new Gone("No candidacy " + id.value()));
    }

    private CandidacyFile file(Candidacy candidacy) {
        var opening = openings.findById(candidacy.opening()).orElseThrow();
        return file(candidacy, opening, outsiders.of(opening));
    }

    private CandidacyFile file(Candidacy candidacy, Opening opening, Set<MemberId> outside) {
        return new CandidacyFile(
                candidacy,
                candidates.findById(candidacy.candidate()).orElseThrow(),
                opening,
                processes.version(candidacy.process()),
                outside);
    }
}
