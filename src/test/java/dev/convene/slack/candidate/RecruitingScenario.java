package dev.convene.slack.candidate;

import dev.convene.access.Company;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.CreateOpening.OpeningCreation;
import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.process.ProcessKey;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.sandbox.slack.Talk;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A company with two recruiters and a recruiting channel, and what stands ready before a test begins. */
final class RecruitingScenario implements AutoCloseable {

    static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    static final MemberId MANAGER = new MemberId(People.MANAGER);
    private static final Set<MemberId> RECRUITERS = Set.of(RECRUITER, new MemberId(People.OTHER_RECRUITER));
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ConveneScenario convene;

    /** @param more classes that become beans of the bot, beside its own */
    RecruitingScenario(Class<?>... more) {
        convene = ConveneScenario.start(Line.HTTP, more);
        var channel = recruiter().channel("recruiting").id();
        convene.slack().joins("recruiting", convene.slack().workspace().botUserId());
        setUp(channel, RECRUITERS);
    }

    void setUp(@Nullable String channel, Set<MemberId> recruiters) {
        var admin = new MemberId(People.ADMIN);
        convene.bean(SetUpCompany.class)
                .setUp(admin, new Company("Example", channel, Locale.ENGLISH, PARIS), Set.of(admin), recruiters);
    }

    /** As it was before an admin chose one, while the work runs. */
    void withoutChannel(Runnable work) {
        var channel = channel().id();
        setUp(null, RECRUITERS);
        work.run();
        setUp(channel, RECRUITERS);
    }

    ConveneScenario convene() {
        return convene;
    }

    Person recruiter() {
        return convene.as(People.RECRUITER);
    }

    Talk channel() {
        return recruiter().channel("recruiting");
    }

    OpeningId opening(String title) {
        return opening(title, "developer");
    }

    OpeningId opening(String title, String process) {
        var terms = new OpeningTerms(title, new ProcessKey(process), MANAGER, null, null, null, null);
        var outcome = convene.bean(CreateOpening.class).create(OpeningId.random(), RECRUITER, terms, RECRUITERS);
        return ((OpeningCreation.Created) outcome).opening();
    }

    CandidacyId candidate(OpeningId opening, String name, Set<MemberId> keptAway) {
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.com";
        return candidate(opening, name, email, keptAway);
    }

    CandidacyId candidate(OpeningId opening, String name, String email) {
        return candidate(opening, name, email, Set.of());
    }

    private CandidacyId candidate(OpeningId opening, String name, String email, Set<MemberId> keptAway) {
        var person = new dev.convene.candidate.Person(name, email, null, Locale.FRENCH, PARIS, null);
        var outcome = convene.bean(AddCandidate.class).add(RECRUITER, opening, person, null, keptAway);
        return ((Addition.Added) outcome).candidacy();
    }

    Decide.Outcome decide(MemberId by, CandidacyId candidacy, String stage, DecisionKind kind) {
        return convene.bean(Decide.class)
                .decide(by, candidacy, new StageKey(stage), 1, new Decision(kind, "because", null, false));
    }

    /** Waits for the message that says both. */
    static Shown says(Talk talk, String one, String other) {
        return talk.waitForMessage(message -> message.says(one) && message.says(other));
    }

    @Override
    public void close() {
        convene.close();
    }
}
