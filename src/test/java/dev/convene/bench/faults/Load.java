package dev.convene.bench.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Stories, as many at once as planned, one after the other until the end. */
final class Load {

    private final Story.Setting setting;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> stuck = new ConcurrentLinkedQueue<>();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    Load(Story.Setting setting) {
        this.setting = setting;
    }

    void begin() {
        for (var lane = 0; lane < setting.plan().lanes(); lane++) {
            for (var story = 0; story < setting.plan().stories(); story++) {
                var mine = lane;
                var random = new Random(setting.plan().seed() * 1000 + lane * 10L + story);
                people.submit(() -> work(mine, random));
            }
        }
    }

    private void work(int lane, Random random) {
        while (setting.end().getCount() > 0) {
            try {
                new Story(setting, lane, numbers.incrementAndGet(), random).tell();
                told.incrementAndGet();
            } catch (Story.Abandoned abandoned) {
                if (abandoned.isStuck()) {
                    stuck.add(String.valueOf(abandoned.getMessage()));
                }
            }
        }
    }

    /** After the end: waits until everybody has put down what they had in hand. */
    void await() {
        people.shutdown();
        try {
            if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
                people.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    int begun() {
        return numbers.get();
    }

    int told() {
        return told.get();
    }

    /** Steps that somebody waited for or tried for a minute in vain. */
    List<String> gaveUp() {
        return List.copyOf(stuck);
    }
}
