package dev.convene.delivery;

import dev.convene.shared.FailureTrace;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries what is wanted: one loop per instance, woken after a commit, with a bounded number of carriers at work. Stopping
 * lets what is under way end; what a kill leaves behind is taken over by another instance, or by the next start.
 */
@Component
class Courier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Less than the shutdown phase waits; what takes longer is treated like the work of a killed instance. */
    private static final int SECONDS_TO_STOP = 6;

    private final Outgoing outgoing;
    private final Carriers carriers;
    private final Attempt attempt;
    private final Bell bell;
    private final DeliverySettings.Courier settings;
    private final Semaphore free;
    private final Map<UUID, UUID> underWay = new ConcurrentHashMap<>();
    private volatile CountDownLatch end = new CountDownLatch(0);

    Courier(Outgoing outgoing, Carriers carriers, Attempt attempt, Bell bell, DeliverySettings settings) {
        this.outgoing = outgoing;
        this.carriers = carriers;
        this.attempt = attempt;
        this.bell = bell;
        this.settings = settings.courier();
        this.free = new Semaphore(this.settings.parallel());
    }

    @Override
    public void start() {
        if (carriers.lines().isEmpty()) {
            return;
        }
        end = new CountDownLatch(1);
        Thread.ofVirtual().name("courier").start(() -> untilTheEnd(this::carryWhatIsDue));
        Thread.ofVirtual().name("courier-leases").start(() -> untilTheEnd(this::keepLeases));
    }

    @Override
    public void stop() {
        end.countDown();
        bell.ring();
        try {
            if (free.tryAcquire(settings.parallel(), SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                free.release(settings.parallel());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }

    private void carryWhatIsDue() throws InterruptedException {
        free.acquire();
        var hands = 1 + free.drainPermits();
        var busy = 0;
        try {
            if (isRunning()) {
                busy = begin(hands);
            }
        } finally {
            free.release(hands - busy);
        }
        if (busy == 0) {
            bell.await(settings.look());
        }
    }

    private int begin(int hands) {
        var up = carriers.kindsUp();
        var begun = up.isEmpty() ? 0 : carry(outgoing.claim(up, hands));
        for (var line : carriers.lines()) {
            if (begun < hands && !line.isUp() && line.mayProbe()) {
                begun += probe(line);
            }
        }
        return begun;
    }

    /** With one of those that wait: whatever gets through is one less. */
    private int probe(Line line) {
        var begun = 0;
        try {
            begun = carry(outgoing.claim(line.kinds(), 1));
        } finally {
            if (begun == 0) {
                line.giveBack();
            }
        }
        return begun;
    }

    private int carry(List<Dispatch> taken) {
        for (var dispatch : taken) {
            underWay.put(dispatch.delivery().id(), dispatch.lease());
            Thread.ofVirtual().name("carrier").start(() -> carry(dispatch));
        }
        return taken.size();
    }

    private void carry(Dispatch dispatch) {
        try {
            var rest = attempt.make(dispatch);
            if (rest.isPositive()) {
                bell.ringAfter(rest);
            }
        } catch (RuntimeException failure) {
            LOG.warn("an outcome was not recorded; it is looked for when the lease ends", FailureTrace.of(failure));
        } finally {
            underWay.remove(dispatch.delivery().id(), dispatch.lease());
            free.release();
            bell.ring();
        }
    }

    private void keepLeases() throws InterruptedException {
        if (!end.await(settings.lease().toMillis() / 3, TimeUnit.MILLISECONDS) && !underWay.isEmpty()) {
            outgoing.renew(Map.copyOf(underWay));
        }
    }

    private void untilTheEnd(Step step) {
        var mine = end;
        while (mine.getCount() > 0) {
            try {
                step.take();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the courier does not reach its table, and tries again", FailureTrace.of(failure));
                restFor(mine);
            }
        }
    }

    private void restFor(CountDownLatch mine) {
        try {
            var _ = mine.await(settings.look().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something done again and again. */
    private interface Step {
        void take() throws InterruptedException;
    }
}
