package dev.convene.bench.faults;

import dev.convene.access.Company;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.panel.FillPool;
import dev.convene.process.ProcessKey;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** What has to stand before the load begins: roles, pools, an opening for each recruiter. */
final class Furniture {

    private static final MemberId ADMIN = new MemberId(Staff.ADMIN);

    private final ApplicationContext bot;
    private final String channel;
    private final int lanes;

    Furniture(ApplicationContext bot) {
        this.bot = bot;
        var setting =
                bot.getEnvironment().getRequiredProperty(FaultyBot.FURNISH).split(":");
        this.channel = setting[0];
        this.lanes = Integer.parseInt(setting[1]);
    }

    void arrange() {
        var company = new Company("Faulty company", channel, Locale.ENGLISH, ZoneId.of("Europe/Paris"));
        bot.getBean(SetUpCompany.class).setUp(ADMIN, company, Set.of(ADMIN), ids(Staff.recruiters(lanes)));
        pool("developers", Staff.developers(lanes));
        pool("product-owners", Staff.productOwners(lanes));
        for (var lane = 0; lane < lanes; lane++) {
            open(lane);
        }
    }

    private void pool(String key, Collection<String> members) {
        bot.getBean(FillPool.class).fill(ADMIN, new PoolKey(key), ids(members));
    }

    private void open(int lane) {
        var recruiter = new MemberId(Staff.recruiter(lane));
        var terms = new OpeningTerms(
                Staff.opening(lane),
                new ProcessKey("developer"),
                new MemberId(Staff.manager(lane)),
                null,
                null,
                null,
                "https://meet.example.com/" + lane);
        bot.getBean(CreateOpening.class).create(OpeningId.random(), recruiter, terms, Set.of(recruiter));
    }

    private static Set<MemberId> ids(Collection<String> members) {
        return members.stream().map(MemberId::new).collect(Collectors.toSet());
    }
}
