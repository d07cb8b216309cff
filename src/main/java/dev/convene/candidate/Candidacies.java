package dev.convene.candidate;

import dev.convene.process.Processes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where candidacies are read. Says nothing of who may: that is {@link CandidacyRights}. */
@Component
public class Candidacies {

    private final CandidacyStore candidacies;
    private final CandidateStore candidates;
    private final OpeningStore openings;
    private final Processes processes;

    Candidacies(CandidacyStore candidacies, CandidateStore candidates, OpeningStore openings, Processes processes) {
        this.candidacies = candidacies;
        this.candidates = candidates;
        this.openings = openings;
        this.processes = processes;
    }

    public Optional<CandidacyFile> find(CandidacyId id) {
        return candidacies.findById(id).map(this::file);
    }

    /** @throws IllegalStateException if there is no such candidacy */
    public CandidacyFile require(CandidacyId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No candidacy " + id.value()));
    }

    /** Those under way or on hold, longest wait first. */
    public List<CandidacyFile> open() {
        return candidacies.open().stream().map(this::file).toList();
    }

    /** The person known by that address, without regard to case. */
    public Optional<Candidate> knownAs(String email) {
        return candidates.withEmail(email);
    }

    /** All that the person was ever put on, the oldest first. */
    public List<CandidacyFile> ofCandidate(CandidateId candidate) {
        return candidacies.ofCandidate(candidate).stream().map(this::file).toList();
    }

    CandidacyFile lock(CandidacyId id) {
        return candidacies.locked(id).stream()
                .findFirst()
                .map(this::file)
                .orElseThrow(() -> new IllegalStateException("No candidacy " + id.value()));
    }

    private CandidacyFile file(Candidacy candidacy) {
        return new CandidacyFile(
                candidacy,
                candidates.findById(candidacy.candidate()).orElseThrow(),
                openings.findById(candidacy.opening()).orElseThrow(),
                processes.version(candidacy.process()));
    }
}
