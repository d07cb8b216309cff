package dev.convene.slack.wire;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.convene.slack.Reference;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What every request meets first, over either line: it gets its reference, and the time that its answer takes is kept. */
@Component
class AtTheDoor implements Middleware {

    private static final Duration SLACK_WAITS = Duration.ofSeconds(3);

    private final MeterRegistry figures;
    private final AtomicInteger underWay = new AtomicInteger();

    AtTheDoor(MeterRegistry figures) {
        this.figures = figures;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        underWay.incrementAndGet();
        var begin = Timer.start(figures);
        try (var _ = Reference.begin()) {
            return chain.next(request);
        } finally {
            underWay.decrementAndGet();
            begin.stop(time(door(request.getRequestType())));
        }
    }

    /** Whether nobody waits for an answer at this moment. */
    boolean isQuiet() {
        return underWay.get() == 0;
    }

    private Timer time(String door) {
        return Timer.builder("convene.ack")
                .description("how long Slack waited for its answer")
                .tag("door", door)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(SLACK_WAITS)
                .register(figures);
    }

    private static String door(RequestType type) {
        return switch (type) {
            case Command -> "command";
            case GlobalShortcut -> "shortcut";
            case BlockAction -> "press";
            case ViewSubmission -> "submission";
            case ViewClosed -> "closing";
            case BlockSuggestion -> "search";
            case Event -> "event";
            default -> "other";
        };
    }
}
