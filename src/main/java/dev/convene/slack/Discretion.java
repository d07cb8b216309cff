package dev.convene.slack;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.HandOverId;
import dev.convene.candidate.HandOvers;
import dev.convene.candidate.KeptAwayChanged;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The last gate before a message is sent, whatever its kind: nothing of a candidacy reaches those who must not know of it,
 * even if it was wished before that was said; and what stands there already is taken back.
 */
@Component
public class Discretion {

    private final Candidacies candidacies;
    private final Interviews interviews;
    private final HandOvers handOvers;
    private final Deliveries deliveries;

    Discretion(Candidacies candidacies, Interviews interviews, HandOvers handOvers, Deliveries deliveries) {
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.handOvers = handOvers;
        this.deliveries = deliveries;
    }

    /** @param subject a candidacy, an interview, or something that concerns no candidacy, of which all may know */
    public boolean lets(Audience audience, UUID subject) {
        return switch (audience) {
            case Audience.Member(var member) ->
                about(subject).map(file -> !file.isKeptFrom(member)).orElse(true);
            case Audience.Recruiting() ->
                about(subject).map(file -> !file.isQuiet()).orElse(true) && isInTheOpen(subject);
            // who may be in these rooms is looked at when people are let in
            case Audience.Logistics _, Audience.Deliberation _, Audience.Candidate _ -> true;
        };
    }

    @EventListener
    void on(KeptAwayChanged changed) {
        deliveries.refreshAbout(changed.candidacy().value());
        interviews
                .of(changed.candidacy())
                .forEach(panel -> deliveries.refreshAbout(panel.interview().id().value()));
    }

    /** Of openings that passed to somebody, one at least must be no secret; true for whatever else it is about. */
    private boolean isInTheOpen(UUID subject) {
        return handOvers
                .find(new HandOverId(subject))
                .map(it -> it.openings().stream().anyMatch(opening -> !opening.isConfidential()))
                .orElse(true);
    }

    private Optional<CandidacyFile> about(UUID subject) {
        return candidacies
                .find(new CandidacyId(subject))
                .or(() -> interviews
                        .find(new InterviewId(subject))
                        .flatMap(panel -> candidacies.find(panel.interview().candidacy())));
    }
}
