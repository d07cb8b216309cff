package dev.convene.slack;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What every visit needs at hand; and where work runs that follows Slack's answer. */
@Component
class Desk {

    /** What follows an answer may be lost; the whole of a stop takes at most ten seconds. */
    private static final int SECONDS_TO_END = 2;

    private final Text text;
    private final Modals modals;
    private final LiveModals live;
    private final Replies replies;
    private final Boundary boundary;
    private final ExecutorService afterwards = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("after-", 0).factory());

    Desk(Text text, Modals modals, LiveModals live, Replies replies, Boundary boundary) {
        this.text = text;
        this.modals = modals;
        this.live = live;
        this.replies = replies;
        this.boundary = boundary;
    }

    Text text() {
        return text;
    }

    Modals modals() {
        return modals;
    }

    LiveModals live() {
        return live;
    }

    Replies replies() {
        return replies;
    }

    Boundary boundary() {
        return boundary;
    }

    /** Runs it on a thread of its own; a failure is told to whoever it was for. */
    void soon(Visit visit, Runnable work) {
        afterwards.execute(Reference.along(() -> boundary.attempt(visit::text, work, visit::sorry)));
    }

    @PreDestroy
    void finish() {
        afterwards.shutdown();
        try {
            if (!afterwards.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                afterwards.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
