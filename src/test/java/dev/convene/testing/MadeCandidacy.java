package dev.convene.testing;

import dev.convene.candidate.Candidacy;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Candidate;
import dev.convene.candidate.CandidateId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningState;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.candidate.Standing;
import dev.convene.process.HiringProcess;
import dev.convene.process.StageKey;
import dev.convene.process.StepKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A candidacy for tests without a database; each word returns another one that differs in that. */
public record MadeCandidacy(
        HiringProcess process,
        OpeningTerms terms,
        Set<MemberId> recruiters,
        Person person,
        Standing standing,
        @Nullable TeamKey team,
        Set<MemberId> away,
        Set<StepKey> done) {

    private static final Instant SINCE = Instant.parse("2026-11-24T09:00:00Z");

    /** The least: at the first stage of a built-in process, with nothing that may be left out. */
    public static MadeCandidacy in(String process) {
        var stages = Made.process(process);
        return new MadeCandidacy(
                stages,
                new OpeningTerms(
                        "Backend developer", stages.key(), new MemberId(People.MANAGER), null, null, null, null),
                Set.of(new MemberId(People.RECRUITER)),
                new Person("Zoë Martin", "zoe@example.com", null, Locale.FRENCH, ZoneId.of("Europe/Paris"), null),
                new Standing(stages.first().key(), 1, CandidacyStatus.ACTIVE, SINCE),
                null,
                Set.of(),
                Set.of());
    }

    public MadeCandidacy of(Person another) {
        return new MadeCandidacy(process, terms, recruiters, another, standing, team, away, done);
    }

    public MadeCandidacy named(String name) {
        return of(new Person(name, "a@example.com", null, Locale.UK, ZoneId.of("America/Montreal"), null));
    }

    public MadeCandidacy to(OpeningTerms another, Set<MemberId> recruiting) {
        return new MadeCandidacy(process, another, recruiting, person, standing, team, away, done);
    }

    public MadeCandidacy at(String stage, int attempt, CandidacyStatus status) {
        var there = new Standing(new StageKey(stage), attempt, status, SINCE);
        return new MadeCandidacy(process, terms, recruiters, person, there, team, away, done);
    }

    public MadeCandidacy joining(String another) {
        return new MadeCandidacy(process, terms, recruiters, person, standing, new TeamKey(another), away, done);
    }

    public MadeCandidacy keptFrom(Set<MemberId> others) {
        return new MadeCandidacy(process, terms, recruiters, person, standing, team, others, done);
    }

    public MadeCandidacy with(StepKey... steps) {
        return new MadeCandidacy(process, terms, recruiters, person, standing, team, away, Set.of(steps));
    }

    public CandidacyFile file() {
        var candidate = new CandidateId(Made.id("candidate " + person.name()));
        var opening = new OpeningId(Made.id("opening " + terms.title()));
        var origin = Made.part("dev.convene.candidate.Candidacy$Origin", 17, opening, candidate, process.id());
        var candidacy = Made.loaded(
                Candidacy.class,
                new CandidacyId(Made.id("candidacy " + person.name() + terms.title())),
                1L,
                origin,
                standing,
                team,
                null,
                parts("dev.convene.candidate.Candidacy$KeptAway", away),
                parts("dev.convene.candidate.Candidacy$StepDone", done));
        return new CandidacyFile(
                candidacy, Made.loaded(Candidate.class, candidate, 1L, person), opening(opening), process, Set.of());
    }

    private Opening opening(OpeningId id) {
        return Made.loaded(
                Opening.class,
                id,
                1L,
                terms,
                parts("dev.convene.candidate.Opening$Recruiter", recruiters),
                OpeningState.OPEN,
                false);
    }

    /** The same opening, known only to those whom it names. */
    public static Opening inConfidence(Opening opening) {
        return Made.loaded(
                Opening.class,
                opening.id(),
                1L,
                opening.terms(),
                parts("dev.convene.candidate.Opening$Recruiter", opening.recruiters()),
                opening.state(),
                true);
    }

    private static Set<Object> parts(String type, Set<?> values) {
        return values.stream().map(value -> Made.part(type, value)).collect(Collectors.toSet());
    }
}
