package dev.convene.sandbox;

import dev.convene.ConveneApplication;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.CreateOpening;
import dev.convene.panel.FillPool;
import dev.convene.panel.FillTeam;
import dev.convene.reminder.NextReminder;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.slack.LocalSlack;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * {@code mvn spring-boot:test-run}: the bot with a database, a Slack and people of its own. With the variables of a real
 * Slack set it talks to that one instead, on the same kind of database, kept between runs.
 */
public final class TryConvene {

    private static final int SLACK_PORT = 8080;
    private static final int BOT_PORT = 8081;

    private TryConvene() {}

    public static void main(String[] arguments) {
        if (speaksToRealSlack()) {
            SpringApplication.from(ConveneApplication::main)
                    .with(LocalDatabase.class)
                    .run(arguments);
        } else {
            start(SLACK_PORT, BOT_PORT);
        }
    }

    static boolean speaksToRealSlack() {
        return System.getenv("SLACK_BOT_TOKEN") != null;
    }

    private static void start(int slackPort, int botPort) {
        var people = DemoPeople.all();
        var bot = URI.create("http://127.0.0.1:" + botPort + "/slack/events");
        var slack = LocalSlack.start(slackPort, DemoWorkspace.of(people, bot));
        var started = false;
        try {
            var context = SpringApplication.from(ConveneApplication::main)
                    .with(LocalDatabase.class, DemoSetting.class)
                    .run(settings(slack, people, botPort))
                    .getApplicationContext();
            context.addApplicationListener((ContextClosedEvent _) -> slack.close());
            furnish(context, slack, people);
            started = true;
        } finally {
            if (!started) {
                slack.close();
            }
        }
        LoggerFactory.getLogger(TryConvene.class).info("Ready: open http://localhost:{}/sandbox", slackPort);
    }

    private static String[] settings(LocalSlack slack, DemoPeople people, int botPort) {
        return new String[] {
            "--server.address=127.0.0.1",
            "--server.port=" + botPort,
            "--convene.admins=" + people.id("admin-1"),
            "--convene.base-url=http://localhost:" + botPort,
            "--convene.slack.api-url=" + slack.apiUrl(),
            "--convene.slack.bot-token=" + slack.workspace().botToken(),
            "--convene.slack.signing-secret=" + slack.workspace().signingSecret(),
            "--spring.main.banner-mode=off",
        };
    }

    private static void furnish(ApplicationContext context, LocalSlack slack, DemoPeople people) {
        PageServlet.serve(slack);
        ClockServlet.serve(slack, journey(context), DemoData.PARIS);
        var data = new DemoData(people);
        data.company(context.getBean(SetUpCompany.class), slack.channelId("recruiting"));
        data.pools(context.getBean(FillPool.class));
        data.teams(context.getBean(FillTeam.class));
        candidates(context, data);
    }

    private static Journey journey(ApplicationContext context) {
        var agenda = Agenda.of(context.getBean(NextReminder.class), context.getBean(RingReminders.class));
        return new Journey(context.getBean(DemoClock.class), Clock.systemUTC(), agenda);
    }

    private static void candidates(ApplicationContext context, DemoData data) {
        var openings = context.getBean(CreateOpening.class);
        var candidates = context.getBean(AddCandidate.class);
        var developer = data.opening(openings, "Backend developer", "developer", "hiring-manager-1");
        var cto = data.opening(openings, "Chief Technology Officer", "cto", "ceo-2");
        data.candidate(candidates, developer, "Candidate One", Locale.FRENCH, ZoneId.of("Europe/Paris"));
        data.candidate(candidates, cto, "Candidate Two", Locale.ENGLISH, ZoneId.of("America/Toronto"));
    }
}
