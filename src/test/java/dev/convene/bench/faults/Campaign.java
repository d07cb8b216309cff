package dev.convene.bench.faults;

import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Person;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Several instances of the bot work for busy people while instances are killed, the database is restarted and Slack answers
 * badly. Afterwards it is judged from outside whether anything was lost or came twice.
 */
public final class Campaign implements AutoCloseable {

    private static final Duration TRAP = Duration.ofSeconds(12);
    private static final Duration QUIET = Duration.ofSeconds(120);

    private final Plan plan;
    private final Diary diary = new Diary();
    private final Random random;
    private final Postgres postgres;
    private final LocalSlack slack;
    private final Traps traps = new Traps();
    private final Fleet fleet;
    private final Audit audit;
    private final FaultyBot.Pace pace;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<Point, Integer> kills = new EnumMap<>(Point.class);
    private final List<Duration> recoveries = new ArrayList<>();
    private int stops;

    private Campaign(Plan plan) {
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.postgres = Postgres.start();
        this.slack = LocalSlack.start(0, Staff.workspace(plan.lanes()));
        this.pace = new FaultyBot.Pace(Instant.ofEpochMilli(System.currentTimeMillis()), plan.speed());
        this.fleet = new Fleet(new Settings(), traps, new Random(plan.seed() + 1), diary);
        this.audit = new Audit(postgres);
    }

    /** Runs it whole. */
    static Verdict run(Plan plan) {
        try (var campaign = new Campaign(plan)) {
            return campaign.run();
        }
    }

    private Verdict run() {
        slack.settings()
                .patience(Duration.ofSeconds(4))
                .triggerLives(Duration.ofSeconds(10))
                .loadingViews(modal -> modal.callbackId().equals("notice"));
        slack.requestUrl(URI.create("http://127.0.0.1:" + fleet.port() + "/slack/events"));
        fleet.begin();
        audit.begin(plan.lanes());
        var hands = new Hands(slack);
        var ledger = new Ledger();
        var load = new Load(new Story.Setting(hands, ledger, pace, end, plan));
        var trouble = new Trouble(slack.faults(), plan.calm(), new Random(plan.seed() + 2), end);
        var since = Instant.now();
        load.begin();
        fleet.begin();
        var badMoments = Thread.ofVirtual().start(trouble);
        breakThings(since);
        finish(since, load, badMoments);
        var judge = new Judge(slack, postgres, pace, plan);
        diary.note("the load has ended");
        var quiet = judge.awaitQuiet(QUIET);
        diary.note("all is quiet");
        stopAll();
        diary.note("all are stopped");
        var verdict = new Verdict(
                plan,
                kills,
                recoveries,
                stops,
                fleet.slowStops(),
                fleet.unanswered(),
                trouble.ordered(),
                load,
                ledger,
                judge.judge(quiet, ledger));
        diary.notes(verdict.findings());
        diary.notes(load.gaveUp());
        diary.notes(verdict.sentence().late().reversed().stream()
                .limit(20)
                .map(String::valueOf)
                .toList());
        return verdict;
    }

    /** Kills, with the other faults spread among them. */
    private void breakThings(Instant since) {
        var last = since.plus(plan.longest());
        for (var kill = 0; kill < plan.kills() && Instant.now().isBefore(last); kill++) {
            strike(point(kill));
            if (kill < plan.kills() - 1) {
                fleet.begin();
            }
            if (isTurn(kill + plan.kills() / 2, plan.restarts())) {
                crash();
            }
            if (isTurn(kill + 1, plan.stops() - 1)) {
                roll();
            }
        }
    }

    private void crash() {
        diary.note("the database crashes");
        var back = postgres.crash();
        diary.note("the database is back");
        firstSuccess();
        recoveries.add(Duration.between(back, Instant.now()));
        diary.note("somebody got something done");
    }

    /** The admin, who does nothing else, opens the settings until they see them: they stand in the database. */
    private void firstSuccess() {
        var admin = slack.as(Staff.ADMIN);
        var seen = false;
        while (!seen) {
            admin.types("/interview settings");
            try {
                await().pollInterval(Duration.ofMillis(20))
                        .atMost(Duration.ofMillis(500))
                        .until(() -> opened(admin));
                seen = true;
            } catch (ConditionTimeoutException notYet) {
                diary.note("not yet");
            }
        }
        admin.modalCalled("settings").close();
    }

    private static boolean opened(Person person) {
        return person.hasModal() && person.modal().callbackId().equals("settings");
    }

    /** Every named point in turn, and as many at random moments. */
    private Point point(int kill) {
        var points = Point.values();
        if (plan.kills() <= points.length) {
            return points[kill];
        }
        return kill % 2 == 0 ? Point.ANY_TIME : points[kill / 2 % points.length];
    }

    /** Whether the so-and-so-many-th kill is followed by one of so many events spread over all kills. */
    private boolean isTurn(int kill, int events) {
        return events > 0 && kill * events / plan.kills() != (kill + 1) * events / plan.kills();
    }

    private void strike(Point point) {
        diary.note("to be killed " + point.words());
        var struck =
                switch (point) {
                    case ANY_TIME -> false;
                    case IN_BATCH ->
                        audit.holdBatch(TRAP, name -> fleet.named(name).ifPresent(fleet::kill))
                                .isPresent();
                    case BEFORE_SEND, AFTER_SEND, BEFORE_ACK -> {
                        var dead = traps.await(point, TRAP);
                        dead.ifPresent(fleet::bury);
                        yield dead.isPresent();
                    }
                };
        if (!struck) {
            pause(Duration.ofMillis(random.nextInt(200, 2000)));
            fleet.kill(fleet.any());
        }
        diary.note(struck ? "killed there" : "killed");
        kills.merge(struck ? point : Point.ANY_TIME, 1, Integer::sum);
    }

    /** Up to three instances, and down again by SIGTERM. */
    private void roll() {
        fleet.begin();
        fleet.stop(fleet.any());
        stops++;
    }

    private void finish(Instant since, Load load, Thread badMoments) {
        pause(Duration.between(Instant.now(), since.plus(plan.atLeast())));
        if (fleet.size() > 1) {
            fleet.stop(fleet.any());
            stops++;
        }
        end.countDown();
        // nobody waits for anything any more
        slack.settings().patience(Duration.ofMillis(100)).loadingViews(_ -> false);
        load.await();
        try {
            badMoments.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        slack.faults().clear();
    }

    private void stopAll() {
        while (fleet.size() > 0) {
            fleet.stop(fleet.any());
            stops++;
        }
    }

    private void pause(Duration length) {
        try {
            end.await(Math.max(0, length.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        end.countDown();
        fleet.close();
        slack.close();
        postgres.close();
    }

    private final class Settings implements Fleet.Site {

        @Override
        public String slack() {
            return slack.address();
        }

        @Override
        public List<String> settings(String name, boolean first) {
            var settings = new ArrayList<>(List.of(
                    "--spring.main.banner-mode=off",
                    "--spring.datasource.url=" + postgres.url(name),
                    "--spring.datasource.username=postgres",
                    "--convene.admins=" + Staff.ADMIN,
                    "--convene.slack.bot-token=" + slack.workspace().botToken(),
                    "--convene.slack.app-token=",
                    "--convene.slack.signing-secret=" + slack.workspace().signingSecret(),
                    "--" + FaultyBot.ORIGIN + "=" + pace.origin().toEpochMilli(),
                    "--" + FaultyBot.SPEED + "=" + pace.speed()));
            if (first) {
                settings.add("--" + FaultyBot.FURNISH + "=" + slack.channelId(Staff.CHANNEL) + ":" + plan.lanes());
            }
            return settings;
        }
    }
}
