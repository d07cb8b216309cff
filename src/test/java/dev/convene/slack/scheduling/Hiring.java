package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.Company;
import dev.convene.access.Members;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.panel.FillPool;
import dev.convene.panel.FillTeam;
import dev.convene.process.ProcessKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A company that hires: roles, pools, an opening; and candidates as a test needs them. */
final class Hiring {

    static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    static final String LINK = "https://meet.example.com/backend";
    static final ZoneId MONTREAL = ZoneId.of("America/Montreal");

    private final ConveneScenario convene;
    private final OpeningId opening;
    private final OpeningId visits;
    private int people;

    Hiring(ConveneScenario convene) {
        this.convene = convene;
        await().untilAsserted(
                        () -> assertThat(convene.bean(Members.class).all()).hasSizeGreaterThan(20));
        var slack = convene.slack();
        slack.joins("recruiting", slack.workspace().botUserId());
        convene.bean(SetUpCompany.class)
                .setUp(
                        new MemberId(People.ADMIN),
                        new Company(
                                "Example",
                                convene.as(People.RECRUITER)
                                        .channel("recruiting")
                                        .id(),
                                Locale.ENGLISH,
                                ZoneId.of("Europe/Paris")),
                        Set.of(),
                        ids(People.RECRUITER, People.OTHER_RECRUITER));
        pool("product-owners", People.PRODUCT_OWNER, People.OTHER_PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER, People.THIRD_DEVELOPER);
        opening = open("developer");
        team("Engineering", People.VPE, People.CTO);
        visits = open("cto");
    }

    void pool(String pool, String... members) {
        convene.bean(FillPool.class).fill(RECRUITER, new PoolKey(pool), ids(members));
    }

    void team(String team, String... members) {
        convene.bean(FillTeam.class).fill(RECRUITER, team, null, ids(members));
    }

    private OpeningId open(String process) {
        return open(process, People.RECRUITER);
    }

    private OpeningId open(String process, String recruiter) {
        var terms = new OpeningTerms(
                "Backend & <!channel>", new ProcessKey(process), new MemberId(People.MANAGER), null, null, null, LINK);
        var created = convene.bean(CreateOpening.class).create(OpeningId.random(), RECRUITER, terms, ids(recruiter));
        return ((CreateOpening.OpeningCreation.Created) created).opening();
    }

    /** Somebody at the first stage. */
    CandidacyId candidate(String name, ZoneId zone) {
        return candidate(name, zone, opening);
    }

    /** Somebody in the process beside which a visit floats. */
    CandidacyId visitor(String name) {
        return candidate(name, ZoneId.of("Europe/Paris"), visits);
    }

    /** Somebody who reads English and lives in Montréal, at the first stage of an opening of that recruiter's. */
    CandidacyId englishFor(String recruiter, String name) {
        return candidate(name, MONTREAL, open("developer", recruiter), Locale.ENGLISH);
    }

    private CandidacyId candidate(String name, ZoneId zone, OpeningId opening) {
        return candidate(name, zone, opening, Locale.FRENCH);
    }

    private CandidacyId candidate(String name, ZoneId zone, OpeningId opening, Locale language) {
        var person = new Person(
                name, "candidate" + ++people + "@example.com", null, language, zone, "https://cv.example.com");
        var added = convene.bean(AddCandidate.class).add(RECRUITER, opening, person, null, Set.of());
        return ((AddCandidate.Addition.Added) added).candidacy();
    }

    /** Somebody at the stage with one product owner and two developers. */
    CandidacyId operational(String name, ZoneId zone) {
        var candidacy = candidate(name, zone);
        goOn(candidacy, RECRUITER);
        assertThat(file(candidacy).stage().key()).hasToString("operational");
        return candidacy;
    }

    void goOn(CandidacyId candidacy, MemberId decider) {
        decide(candidacy, decider, new Decision(DecisionKind.NEXT, "", null, false));
    }

    void decide(CandidacyId candidacy, MemberId decider, Decision decision) {
        var standing = file(candidacy).candidacy().standing();
        convene.bean(Decide.class).decide(decider, candidacy, standing.stage(), standing.attempt(), decision);
    }

    CandidacyFile file(CandidacyId candidacy) {
        return convene.bean(Candidacies.class).require(candidacy);
    }

    static Set<MemberId> ids(String... members) {
        return Arrays.stream(members).map(MemberId::new).collect(Collectors.toSet());
    }
}
