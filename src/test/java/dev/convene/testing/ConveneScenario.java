package dev.convene.testing;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.ConveneApplication;
import dev.convene.sandbox.AppManifest;
import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Workspace;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A workspace with people in it, and the whole bot beside it on a database of its own: what a test does here, it does as
 * people do. The workspace installs the app from its manifest.
 */
public final class ConveneScenario implements AutoCloseable {

    private final LocalSlack slack;
    private ConfigurableApplicationContext bot;
    private final List<AutoCloseable> others = new ArrayList<>();

    private ConveneScenario(LocalSlack slack, ConfigurableApplicationContext bot) {
        this.slack = slack;
        this.bot = bot;
    }

    /** Over HTTP. */
    public static ConveneScenario start() {
        return start(Line.HTTP);
    }

    /** @param more classes that become beans of the bot, beside its own */
    public static ConveneScenario start(Line line, Class<?>... more) {
        return start(line, List.of(), more);
    }

    /** @param settings as on a command line, {@code --name=value}; with an address of a database, that one is used as the bot would */
    public static ConveneScenario start(Line line, List<String> settings, Class<?>... more) {
        return start(line, _ -> settings, more);
    }

    /** As above, with settings that depend on where the workspace is. */
    public static ConveneScenario start(Line line, Function<LocalSlack, List<String>> settingsFor, Class<?>... more) {
        var workspace = People.join(
                AppManifest.read().install(Workspace.of("Example company").bot("Convene")));
        var slack = LocalSlack.start(
                0,
                workspace
                        .privateChannel("recruiting", People.ADMIN, People.RECRUITER)
                        .channel("general", People.ADMIN));
        var settings = settingsFor.apply(slack);
        var bot = bot(settings, more).run(arguments(slack, line, settings));
        if (line == Line.HTTP) {
            slack.requestUrl(events(port(bot)));
        } else {
            slack.awaitConnections(1, Duration.ofSeconds(10));
        }
        return new ConveneScenario(slack, bot);
    }

    /** Stops the bot and starts another one on that database, beside the same Slack, over HTTP. */
    public void moveTo(HikariDataSource database, List<String> settings, Class<?>... more) {
        bot.close();
        bot = application(more)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("dataSource", HikariDataSource.class, () -> database))
                .run(arguments(slack, Line.HTTP, settings));
        slack.requestUrl(URI.create(address() + "/slack/events"));
    }

    public LocalSlack slack() {
        return slack;
    }

    /** Somebody's hands and eyes; {@link People} lists who there is. */
    public Person as(String member) {
        return slack.as(member);
    }

    /**
     * From now on another instance works beside the first, on the same database and by the same clock; over HTTP, each
     * request goes to one of them as the balancer says.
     */
    public ConveneScenario shared(Line line, Balancer balancer) {
        var clock = bot.getBean(Clock.class);
        var settings = List.of("--spring.datasource.url=" + jdbcUrl());
        var other = bot(settings)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("sharedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments(slack, line, settings));
        others.add(other);
        others.add(balancer);
        balancer.between(events(port(bot)), events(port(other)));
        if (line == Line.HTTP) {
            slack.requestUrl(balancer.address());
        }
        return this;
    }

    /** The address of the bot's database. */
    public String jdbcUrl() {
        try {
            return bot.getBean(DataSource.class).unwrap(HikariDataSource.class).getJdbcUrl();
        } catch (SQLException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** A use case of the bot, for what a test needs to stand ready and is not about. */
    public <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    /** The bot's own address, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port(bot);
    }

    /** One of the bot's settings, or what it found out while starting: {@code local.management.port}. */
    public String setting(String name) {
        return bot.getEnvironment().getRequiredProperty(name);
    }

    /** The bot is told to end, and Slack is still there; returns once it has ended. */
    public void stop() {
        bot.close();
    }

    @Override
    public void close() {
        others.forEach(ConveneScenario::end);
        bot.close();
        slack.close();
    }

    private static void end(AutoCloseable other) {
        try {
            other.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SpringApplicationBuilder bot(List<String> settings, Class<?>... more) {
        var hasOwn = settings.stream().anyMatch(setting -> setting.startsWith("--spring.datasource.url="));
        return hasOwn ? application(more) : application(more).sources(TestDatabase.class);
    }

    private static SpringApplicationBuilder application(Class<?>... more) {
        return new SpringApplicationBuilder(ConveneApplication.class)
                .sources(more)
                .web(WebApplicationType.SERVLET);
    }

    private static String[] arguments(LocalSlack slack, Line line, List<String> settings) {
        var workspace = slack.workspace();
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                // reminders ring when a test says so
                "--spring.quartz.auto-startup=false",
                "--convene.admins=" + People.ADMIN,
                "--convene.slack.api-url=" + slack.apiUrl(),
                "--convene.slack.bot-token=" + workspace.botToken(),
                "--convene.slack.app-token=" + (line == Line.SOCKETS ? workspace.appToken() : ""),
                "--convene.slack.signing-secret=" + workspace.signingSecret(),
                // the local Slack takes as many a second as come, unless a test tells it otherwise
                "--convene.slack.post.pace=0s"));
        // of two that are the same, Spring would make a list
        all.removeIf(own -> settings.stream().anyMatch(other -> name(other).equals(name(own))));
        all.addAll(settings);
        return all.toArray(String[]::new);
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    private static URI events(String port) {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    private static String port(ConfigurableApplicationContext bot) {
        return bot.getEnvironment().getRequiredProperty("local.server.port");
    }
}
