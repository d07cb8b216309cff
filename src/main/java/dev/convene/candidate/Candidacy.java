package dev.convene.candidate;

import dev.convene.process.HiringProcess;
import dev.convene.process.ProcessVersionId;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.process.StepKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One person's way through one opening, on the version of the process that was the newest when it began. */
@Table("candidacies")
public class Candidacy extends AbstractAggregateRoot<Candidacy> {

    private final @Id CandidacyId id;
    private final @Version @Nullable Long version;

    @Embedded.Empty
    private final Origin origin;

    @Embedded.Empty
    private Standing standing;

    private @Nullable TeamKey targetTeam;

    private @Nullable MemberId decider;

    @MappedCollection(idColumn = "candidacy")
    private Set<KeptAway> keptAway;

    @MappedCollection(idColumn = "candidacy")
    private final Set<StepDone> stepsDone;

    @PersistenceCreator
    private Candidacy(
            CandidacyId id,
            @Nullable Long version,
            Origin origin,
            Standing standing,
            @Nullable TeamKey targetTeam,
            @Nullable MemberId decider,
            Set<KeptAway> keptAway,
            Set<StepDone> stepsDone) {
        this.id = id;
        this.version = version;
        this.origin = origin;
        this.standing = standing;
        this.targetTeam = targetTeam;
        this.decider = decider;
        this.keptAway = keptAway;
        this.stepsDone = stepsDone;
    }

    static Candidacy begin(Origin origin, Arrival arrival, @Nullable TeamKey team, Set<MemberId> away) {
        var standing = new Standing(arrival.stage(), 1, CandidacyStatus.ACTIVE, arrival.at());
        var candidacy =
                new Candidacy(CandidacyId.random(), null, origin, standing, team, null, each(away), new HashSet<>());
        candidacy.registerEvent(new CandidacyBegan(candidacy.id, arrival.stage(), arrival.amongMany()));
        return candidacy;
    }

    public CandidacyId id() {
        return id;
    }

    /** Counts up over all candidacies; short enough to be said aloud, and it names nobody. */
    public int number() {
        return origin.number();
    }

    public OpeningId opening() {
        return origin.opening();
    }

    public CandidateId candidate() {
        return origin.candidate();
    }

    public ProcessVersionId process() {
        return origin.process();
    }

    public Standing standing() {
        return standing;
    }

    public Optional<TeamKey> targetTeam() {
        return Optional.ofNullable(targetTeam);
    }

    /** Who decides where everybody whom a stage names is kept away; empty until somebody has said. */
    public Optional<MemberId> decider() {
        return Optional.ofNullable(decider);
    }

    /** Who must learn nothing of this candidacy, whatever their role, because a recruiter said so. */
    Set<MemberId> keptAway() {
        return keptAway.stream().map(KeptAway::member).collect(Collectors.toSet());
    }

    public boolean isDone(StepKey step) {
        return stepsDone.contains(new StepDone(step));
    }

    boolean isAt(StageKey stage, int attempt) {
        return standing.status() == CandidacyStatus.ACTIVE
                && standing.stage().equals(stage)
                && standing.attempt() == attempt;
    }

    void decide(Decision decision, HiringProcess process, MemberId by, Instant now) {
        var kind = decision.kind();
        registerEvent(new StageDecided(id, standing.stage(), standing.attempt(), kind, decision.keepsBooked(), by));
        switch (kind) {
            case NEXT -> goOn(process, now);
            case AGAIN -> stand(standing.stage(), standing.attempt() + 1, now);
            case HOLD -> standing = new Standing(standing.stage(), standing.attempt(), CandidacyStatus.ON_HOLD, now);
            case NOT_RETAINED -> end(CandidacyStatus.REJECTED, now);
        }
    }

    /** On to the next stage without deciding about this one; not possible at the last. */
    void skip(HiringProcess process, MemberId by, Instant now) {
        registerEvent(new StageLeft(id, standing.stage(), standing.attempt(), by));
        stand(process.after(standing.stage()).orElseThrow().key(), 1, now);
    }

    /** The same stage once more, without deciding about it. */
    void repeat(MemberId by, Instant now) {
        registerEvent(new StageLeft(id, standing.stage(), standing.attempt(), by));
        stand(standing.stage(), standing.attempt() + 1, now);
    }

    void resume(Instant now) {
        stand(standing.stage(), standing.attempt(), now);
    }

    /** Goes on at the stage it ended at; steps of an offer that made it end have to be taken once more. */
    void reopen(HiringProcess process, MemberId by, Instant now) {
        if (process.stage(standing.stage()) instanceof Stage.Offer offer) {
            offer.steps().forEach(step -> stepsDone.remove(new StepDone(step.key())));
        }
        registerEvent(new CandidacyReopened(id, by));
        stand(standing.stage(), standing.attempt(), now);
    }

    void undo(Undoable act) {
        registerEvent(new ActUndone(id, act.at(), standing));
        standing = act.before();
    }

    void corrected() {
        registerEvent(new CandidateCorrected(id));
    }

    void withdraw(Instant now) {
        end(CandidacyStatus.WITHDRAWN, now);
    }

    void keepAway(Set<MemberId> members) {
        keptAway = each(members);
        registerEvent(new KeptAwayChanged(id));
    }

    private static Set<KeptAway> each(Set<MemberId> members) {
        return members.stream().map(KeptAway::new).collect(Collectors.toSet());
    }

    void nameDecider(MemberId member) {
        decider = member;
        registerEvent(new DeciderNamed(id, member));
    }

    void chooseTargetTeam(TeamKey team) {
        targetTeam = team;
        registerEvent(new TargetTeamChosen(id, team));
    }

    /** The offer's last step leads on as a decision would: at the end of the path, to hired. */
    void completeStep(StepKey step, Stage.Offer offer, HiringProcess process, Instant now) {
        stepsDone.add(new StepDone(step));
        registerEvent(new OfferStepCompleted(id, offer.key(), step));
        if (offer.steps().stream().allMatch(each -> isDone(each.key()))) {
            goOn(process, now);
        }
    }

    private void goOn(HiringProcess process, Instant now) {
        process.after(standing.stage())
                .ifPresentOrElse(next -> stand(next.key(), 1, now), () -> end(CandidacyStatus.HIRED, now));
    }

    private void stand(StageKey stage, int attempt, Instant now) {
        standing = new Standing(stage, attempt, CandidacyStatus.ACTIVE, now);
        registerEvent(new StageEntered(id, stage, attempt));
    }

    private void end(CandidacyStatus status, Instant now) {
        standing = new Standing(standing.stage(), standing.attempt(), status, now);
        registerEvent(new CandidacyEnded(id, status));
    }

    /** Where and when it begins. */
    record Arrival(StageKey stage, boolean amongMany, Instant at) {}

    /** What never changes about a candidacy. */
    record Origin(int number, OpeningId opening, CandidateId candidate, ProcessVersionId process) {}

    @Table("candidacy_kept_away")
    record KeptAway(MemberId member) {}

    @Table("candidacy_steps_done")
    record StepDone(StepKey step) {}
}
