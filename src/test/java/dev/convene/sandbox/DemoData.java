package dev.convene.sandbox;

import dev.convene.access.Company;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.panel.FillPool;
import dev.convene.panel.FillTeam;
import dev.convene.panel.Filling;
import dev.convene.process.ProcessKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * Sets the demo up as an admin and a recruiter would, through the same use cases: roles, pools, teams, an opening for
 * each process, two candidates under way.
 */
public final class DemoData {

    static final String COMPANY = "Example Company";
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DemoPeople people;
    private final MemberId admin;
    private final MemberId recruiter;

    public DemoData(DemoPeople people) {
        this.people = people;
        this.admin = people.id("admin-1");
        this.recruiter = people.id("recruiter-1");
    }

    /** All of it. */
    void furnish(BeanFactory bot, String recruitingChannel) {
        company(bot.getBean(SetUpCompany.class), recruitingChannel);
        pools(bot.getBean(FillPool.class));
        teams(bot.getBean(FillTeam.class));
        var openings = bot.getBean(CreateOpening.class);
        var candidates = bot.getBean(AddCandidate.class);
        var developer = opening(openings, "Backend developer", "developer", "hiring-manager-1");
        var cto = opening(openings, "Chief Technology Officer", "cto", "ceo-2");
        candidate(candidates, cto, "Candidate Two", Locale.ENGLISH, ZoneId.of("America/Toronto"));
        var one = candidate(candidates, developer, "Candidate One", Locale.FRENCH, PARIS);
        new DemoInterview(people, bot).arrange(one);
    }

    public void company(SetUpCompany company, String recruitingChannel) {
        var profile = new Company(COMPANY, recruitingChannel, Locale.FRENCH, PARIS);
        must(company.setUp(admin, profile, Set.of(admin), people.of("recruiter")), SetUpCompany.SettingUp.Done.class);
    }

    public void pools(FillPool pools) {
        var named = List.of("product-owner", "developer", "lead-developer", "vpe", "cto", "hr", "ceo", "cpo");
        for (var role : named) {
            var key = List.of("product-owner", "developer", "lead-developer").contains(role) ? role + "s" : role;
            must(pools.fill(admin, new PoolKey(key), people.of(role)), Filling.Filled.class);
        }
    }

    public void teams(FillTeam teams) {
        var engineering = new TeamKey("engineering");
        team(teams, "Engineering", null, people.of("vpe", "cto"));
        team(
                teams,
                "Checkout",
                engineering,
                people.named(
                        "lead-developer-1",
                        "lead-developer-2",
                        "developer-1",
                        "developer-2",
                        "developer-3",
                        "product-owner-1"));
        team(
                teams,
                "Accounts",
                engineering,
                people.named(
                        "lead-developer-3",
                        "lead-developer-4",
                        "developer-4",
                        "developer-5",
                        "product-owner-2",
                        "product-owner-3"));
        team(teams, "People", null, people.of("recruiter", "hr"));
        team(teams, "Management", null, people.of("ceo", "cpo"));
        DemoPeople.DEPARTMENTS.forEach(name ->
                team(teams, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), null, people.of(name)));
    }

    public OpeningId opening(CreateOpening openings, String title, String process, String manager) {
        var terms = new OpeningTerms(
                title,
                new ProcessKey(process),
                people.id(manager),
                "45 000 – 55 000 €",
                "https://example.com/jobs/" + process,
                null,
                "https://meet.example.com/" + process);
        return must(
                        openings.create(OpeningId.random(), recruiter, terms, people.of("recruiter")),
                        CreateOpening.OpeningCreation.Created.class)
                .opening();
    }

    public CandidacyId candidate(
            AddCandidate candidates, OpeningId opening, String name, Locale language, ZoneId zone) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
        var person = new Person(name, email, null, language, zone, "https://example.com/cv/" + email);
        return must(candidates.add(recruiter, opening, person, null, Set.of()), AddCandidate.Addition.Added.class)
                .candidacy();
    }

    private void team(FillTeam teams, String name, @Nullable TeamKey parent, Set<MemberId> members) {
        must(teams.fill(admin, name, parent, members), Filling.Filled.class);
    }

    static <T> T must(Object outcome, Class<T> wanted) {
        if (!wanted.isInstance(outcome)) {
            throw new IllegalStateException("The demo was refused: " + outcome);
        }
        return wanted.cast(outcome);
    }
}
