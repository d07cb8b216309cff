package dev.convene.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.convene.shared.MemberId;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the homes that people have opened up to date, and the lists before their eyes. What is lost here is drawn the next time the person looks, so it
 * never holds up a change and is never tried twice.
 */
@Component
public class HomeRefresh implements Screen {

    private static final Logger LOG = LoggerFactory.getLogger(HomeRefresh.class);
    /** One change announces itself several times; Slack is asked once for all of them. */
    private static final long GATHERING_MILLIS = 400;

    private final Homes homes;
    private final OpenedHomes opened;
    private final LiveModals live;
    private final Boundary boundary;
    private final Text text;
    private final Map<Object, Supplier<? extends Collection<MemberId>>> waiting = new LinkedHashMap<>();
    private final ScheduledExecutorService soon = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("home-refresh").factory());

    HomeRefresh(Homes homes, OpenedHomes opened, LiveModals live, Boundary boundary, Text text) {
        this.homes = homes;
        this.opened = opened;
        this.live = live;
        this.boundary = boundary;
        this.text = text;
    }

    @Override
    public void claim(Routes routes) {
        routes.event(AppHomeOpenedEvent.class, event -> {
            if ("home".equals(event.getTab())) {
                opened.remember(new MemberId(event.getUser()));
            }
        });
    }

    /**
     * Draws the homes of those among the members who have opened theirs; after the commit, if a transaction is under way.
     *
     * @param cause what changed; several changes of one are one
     * @param members asked for after the commit, on a thread that nobody waits for
     */
    public void of(Object cause, Supplier<? extends Collection<MemberId>> members) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            gather(cause, members);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                gather(cause, members);
            }
        });
    }

    private void gather(Object cause, Supplier<? extends Collection<MemberId>> members) {
        synchronized (waiting) {
            var first = waiting.isEmpty();
            waiting.put(cause, members);
            if (first && !soon.isShutdown()) {
                soon.schedule(this::draw, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void draw() {
        var members = new LinkedHashSet<MemberId>();
        taken().forEach(asked -> attempt(() -> members.addAll(asked.get())));
        if (!members.isEmpty()) {
            members.forEach(member -> attempt(() -> live.redraw(member)));
            attempt(() -> opened.among(members).forEach(member -> attempt(() -> homes.redraw(member))));
        }
    }

    private List<Supplier<? extends Collection<MemberId>>> taken() {
        synchronized (waiting) {
            var taken = List.copyOf(waiting.values());
            waiting.clear();
            return taken;
        }
    }

    private void attempt(Runnable work) {
        boundary.attempt(
                () -> text.in(Locale.ENGLISH), work, sentence -> LOG.info("A home stays as it was: {}", sentence));
    }

    @PreDestroy
    void finish() {
        soon.shutdownNow();
    }
}
