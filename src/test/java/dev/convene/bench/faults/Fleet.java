package dev.convene.bench.faults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** The instances that are up, behind a balancer that gives each request to any of them. */
final class Fleet implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final List<Instance> up = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final RandomGenerator random;
    private final Traps traps;
    private final Site site;
    private final Diary diary;
    private final Relay door = Relay.to(this::toBot);
    private volatile int slowStops;

    /** @param random one of its own, since requests come from many threads */
    Fleet(Site site, Traps traps, RandomGenerator random, Diary diary) {
        this.site = site;
        this.traps = traps;
        this.random = random;
        this.diary = diary;
    }

    /** What an instance needs to know. */
    interface Site {

        /** Without a slash at the end. */
        String slack();

        /** @param first whether it finds an empty database */
        List<String> settings(String name, boolean first);
    }

    /** Where Slack sends its requests. */
    int port() {
        return door.port();
    }

    int size() {
        return up.size();
    }

    /** Requests that an instance took and did not answer although nobody killed it. */
    int unanswered() {
        return unanswered.get();
    }

    /** How many did not end within ten seconds of SIGTERM. */
    int slowStops() {
        return slowStops;
    }

    /** Starts one more; returns when it is ready and takes its share. */
    Instance begin() {
        var number = started.incrementAndGet();
        var name = "bot-" + number;
        var self = new java.util.concurrent.atomic.AtomicReference<Instance>();
        var relay = Relay.to(() -> toSlack(self));
        var instance = Instance.start(name, site.settings(name, number == 1), relay);
        self.set(instance);
        instance.awaitReady(READY);
        up.add(instance);
        diary.note(name + " is ready");
        return instance;
    }

    Optional<Instance> named(String name) {
        return up.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    Instance any() {
        var now = List.copyOf(up);
        return now.get(random.nextInt(now.size()));
    }

    void kill(Instance instance) {
        instance.kill();
        up.remove(instance);
    }

    /** Takes out what was killed at its wires. */
    void bury(Instance dead) {
        up.remove(dead);
    }

    /** As an orchestrator stops it: no new requests, then SIGTERM. */
    void stop(Instance instance) {
        up.remove(instance);
        var took = instance.stop(STOP);
        diary.note(instance.name() + " ended after " + took);
        if (took.compareTo(STOP) >= 0) {
            slowStops++;
        }
    }

    private Relay.Hop toBot() {
        for (var wait = 0; up.isEmpty() && wait < 100; wait++) {
            LockSupport.parkNanos(20_000_000);
        }
        var instance = any();
        return new Relay.Hop() {
            @Override
            public String target() {
                return instance.address();
            }

            @Override
            public boolean there(String path, byte[] body) {
                return true;
            }

            @Override
            public boolean back(String path, byte[] body) {
                return traps.answered(instance, body);
            }

            @Override
            public void broke() {
                if (!instance.isKilled()) {
                    unanswered.incrementAndGet();
                }
            }
        };
    }

    private Relay.Hop toSlack(java.util.concurrent.atomic.AtomicReference<Instance> self) {
        return new Relay.Hop() {
            @Override
            public String target() {
                return site.slack();
            }

            @Override
            public boolean there(String path, byte[] body) {
                return traps.slack(Point.BEFORE_SEND, self.get(), path);
            }

            @Override
            public boolean back(String path, byte[] body) {
                return traps.slack(Point.AFTER_SEND, self.get(), path);
            }

            @Override
            public void broke() {
                // as the local Slack was told to
            }
        };
    }

    @Override
    public void close() {
        up.forEach(Instance::kill);
        door.close();
    }
}
