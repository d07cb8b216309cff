package dev.convene.insight;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where everybody stands whom the reader may follow, the longest wait first. */
@Component
public class Pipeline {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Situations situations;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Pipeline(
            Candidacies candidacies,
            CandidacyRights rights,
            Situations situations,
            Trail trail,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.situations = situations;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Candidacies under way and on hold; empty for somebody who may follow none. */
    public List<Line> read(MemberId reader) {
        return transaction.execute(tx -> {
            var lines = candidacies.open().stream()
                    .filter(file -> rights.mayFollow(reader, file))
                    .map(file -> new Line(file, situations.of(file)))
                    .sorted(Comparator.comparing(line -> line.situation().since()))
                    .toList();
            lines.forEach(line -> trail.seen(reader, line.file().id().value(), "pipeline"));
            return lines;
        });
    }

    /** One candidacy and what it waits for. */
    public record Line(CandidacyFile file, Situation situation) {}
}
