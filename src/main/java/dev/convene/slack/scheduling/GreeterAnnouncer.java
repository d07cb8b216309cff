package dev.convene.slack.scheduling;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever meets the candidate on site, once it is sure. Slack is silent about messages that change where they stand,
 * so a change of what they know is a message of its own, and those before it change with it.
 */
@Component
class GreeterAnnouncer {

    /** Whoever has heard of so many changes finds the next in the last message. */
    private static final int MOST = 9;

    private final Interviews interviews;
    private final Deliveries deliveries;

    GreeterAnnouncer(Interviews interviews, Deliveries deliveries) {
        this.interviews = interviews;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(InterviewEvent event) {
        var interview = interviews.require(event.interview()).interview();
        if (event instanceof InterviewEvent.Cancelled) {
            cancelled(interview);
        } else if (isNews(event) && interview.status() == InterviewStatus.CONFIRMED) {
            tell(interview);
        }
        IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> key(interview.id(), number))
                .forEach(deliveries::refresh);
    }

    private static boolean isNews(InterviewEvent event) {
        return event instanceof InterviewEvent.Confirmed || event instanceof InterviewEvent.Relocated;
    }

    private void tell(Interview interview) {
        interview.venue().greeter().map(Audience.Member::new).ifPresent(greeter -> tell(interview.id(), greeter));
    }

    /** Whoever never heard of it need not hear that it is off. */
    private void cancelled(Interview interview) {
        interview
                .venue()
                .greeter()
                .map(Audience.Member::new)
                .filter(greeter -> stands(interview.id(), 1, greeter))
                .ifPresent(greeter -> tell(interview.id(), greeter));
    }

    private void tell(InterviewId id, Audience greeter) {
        var next = IntStream.range(1, MOST)
                .filter(number -> !stands(id, number, greeter))
                .findFirst()
                .orElse(MOST);
        deliveries.want(new Wish(Kind.NOTICE, key(id, next), greeter, id.value()));
    }

    private boolean stands(InterviewId id, int number, Audience greeter) {
        return deliveries.placeOf(key(id, number), greeter).isPresent();
    }

    private static String key(InterviewId id, int number) {
        return Notices.key(Notices.GREET, id.value()) + ":" + number;
    }
}
