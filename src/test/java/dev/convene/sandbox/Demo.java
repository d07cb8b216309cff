package dev.convene.sandbox;

import dev.convene.ConveneApplication;
import dev.convene.reminder.NextReminder;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.slack.LocalSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot with a database, a Slack and people of its own, and a page to be each of them in turn. */
final class Demo implements AutoCloseable {

    private final LocalSlack slack;
    private final ConfigurableApplicationContext bot;

    private Demo(LocalSlack slack, ConfigurableApplicationContext bot) {
        this.slack = slack;
        this.bot = bot;
    }

    /** Starts it all, on the loopback address only; port 0 takes any that is free. */
    static Demo start(int slackPort, int botPort) {
        return start(slackPort, botPort, Duration.ZERO);
    }

    /** @param later how far the demo's time is ahead, from the beginning on */
    static Demo start(int slackPort, int botPort, Duration later) {
        var people = DemoPeople.all();
        var port = botPort == 0 ? free() : botPort;
        var slack = LocalSlack.start(
                slackPort, DemoWorkspace.of(people, URI.create("http://127.0.0.1:" + port + "/slack/events")));
        try {
            return furnished(new Demo(slack, bot(settings(slack, people, port))), people, later);
        } catch (RuntimeException broken) {
            slack.close();
            throw broken;
        }
    }

    /** Where the page is. */
    String address() {
        return "http://localhost:" + slack.port() + "/sandbox";
    }

    @Override
    public void close() {
        bot.close();
        slack.close();
    }

    private static ConfigurableApplicationContext bot(String[] settings) {
        return SpringApplication.from(ConveneApplication::main)
                .with(LocalDatabase.class, DemoSetting.class)
                .run(settings)
                .getApplicationContext();
    }

    private static Demo furnished(Demo demo, DemoPeople people, Duration later) {
        // After the bot, which may still be speaking to it.
        SpringApplication.getShutdownHandlers().add(demo.slack::close);
        try {
            PageServlet.serve(demo.slack);
            var journey = journey(demo.bot);
            journey.ahead(later);
            ClockServlet.serve(demo.slack, journey, DemoData.PARIS);
            new DemoData(people).furnish(demo.bot, demo.slack.channelId("recruiting"));
            return demo;
        } catch (RuntimeException broken) {
            demo.close();
            throw broken;
        }
    }

    private static Journey journey(ConfigurableApplicationContext bot) {
        var agenda = Agenda.of(bot.getBean(NextReminder.class), bot.getBean(RingReminders.class));
        return new Journey(bot.getBean(DemoClock.class), Clock.systemUTC(), agenda);
    }

    private static String[] settings(LocalSlack slack, DemoPeople people, int botPort) {
        return new String[] {
            "--server.address=127.0.0.1",
            "--server.port=" + botPort,
            "--convene.admins=" + people.id("admin-1"),
            "--convene.slack.api-url=" + slack.apiUrl(),
            "--convene.slack.bot-token=" + slack.workspace().botToken(),
            "--convene.slack.signing-secret=" + slack.workspace().signingSecret(),
            "--spring.main.banner-mode=off",
        };
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
