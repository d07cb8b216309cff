package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the openings that somebody may take over or give to another recruiter. */
@Component
public class FindPassable {

    private final Openings openings;
    private final CandidacyStore candidacies;
    private final Registry registry;

    FindPassable(Openings openings, CandidacyStore candidacies, Registry registry) {
        this.openings = openings;
        this.candidacies = candidacies;
        this.registry = registry;
    }

    /** By title; those at which there still is something to do. */
    public List<Opening> find(MemberId actor) {
        return openings.all().stream()
                .filter(opening -> registry.mayPassOn(actor, opening))
                .filter(opening -> opening.takesPeople() || isSomebodyUnderWay(opening))
                .toList();
    }

    private boolean isSomebodyUnderWay(Opening opening) {
        return candidacies.at(opening.id()).stream()
                .anyMatch(candidacy -> candidacy.standing().status().isOpen());
    }
}
