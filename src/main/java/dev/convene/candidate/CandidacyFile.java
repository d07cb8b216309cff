package dev.convene.candidate;

import dev.convene.process.Decider;
import dev.convene.process.HiringProcess;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A candidacy with all that it stands on, read at one moment.
 *
 * @param outsiders who must learn nothing of it though nobody put them on its list: candidates for the same opening, and
 *     recruiters not named for a confidential one
 */
public record CandidacyFile(
        Candidacy candidacy, Candidate candidate, Opening opening, HiringProcess process, Set<MemberId> outsiders) {

    public CandidacyId id() {
        return candidacy.id();
    }

    /** The stage the candidacy is at, or ended at. */
    public Stage stage() {
        return process.stage(candidacy.standing().stage());
    }

    /** Whether the stage is one that the candidacy may still come to, further on its path. */
    public boolean isFurtherOn(Stage stage) {
        return candidacy.standing().status().isOpen()
                && process.position(stage.key()) > process.position(stage().key());
    }

    /** Whether the member must learn nothing of this candidacy, whatever their role. */
    public boolean isKeptFrom(MemberId member) {
        return outsiders.contains(member) || candidacy.keptAway().contains(member);
    }

    /** Everybody who must learn nothing of it, for whatever reason. */
    public Set<MemberId> keptAway() {
        var all = new LinkedHashSet<>(candidacy.keptAway());
        all.addAll(outsiders);
        return all;
    }

    /** Those whom a recruiter put on its list. */
    public Set<MemberId> listedAway() {
        return candidacy.keptAway();
    }

    /** Whether no word of it may stand in a channel that more people read than may know of it. */
    public boolean isQuiet() {
        return opening.isConfidential() || !keptAway().isEmpty();
    }

    /** Who decides about a stage, those kept away left out; where that is nobody, whom a recruiter named for that. */
    public Set<MemberId> decidersOf(Stage stage) {
        return lacksDeciders(stage) ? named() : ownDeciders(stage);
    }

    /** Whether everybody whom the stage names is kept away, so that somebody else has to be named. */
    public boolean lacksDeciders(Stage stage) {
        return ownDeciders(stage).isEmpty();
    }

    /** Whether the member was named to decide where nobody else can. */
    boolean isNamed(MemberId member) {
        return named().contains(member);
    }

    private Set<MemberId> named() {
        return candidacy
                .decider()
                .filter(member -> !isKeptFrom(member))
                .map(Set::of)
                .orElse(Set.of());
    }

    private Set<MemberId> ownDeciders(Stage stage) {
        var deciders = new LinkedHashSet<>(
                deciderOf(stage) == Decider.RECRUITER
                        ? opening.recruiters()
                        : Set.of(opening.terms().hiringManager()));
        deciders.removeIf(this::isKeptFrom);
        return deciders;
    }

    /** The opening's recruiters who may know of the candidacy. */
    public Set<MemberId> recruiters() {
        var recruiters = opening.recruiters();
        recruiters.removeIf(this::isKeptFrom);
        return recruiters;
    }

    private static Decider deciderOf(Stage stage) {
        return switch (stage) {
            case Stage.Interview interview -> interview.decidedBy();
            case Stage.Offer offer -> offer.decidedBy();
            case Stage.Visit _ -> Decider.RECRUITER;
        };
    }
}
