package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.KeptAwayChanged;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.candidate.StageEntered;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.Interviews;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Wishes for a logistics room once a panel of two or more is asked, and keeps it in step. */
@Component
class RoomAnnouncer {

    private final Interviews interviews;
    private final KeptOut keptOut;
    private final Deliveries deliveries;

    RoomAnnouncer(Interviews interviews, KeptOut keptOut, Deliveries deliveries) {
        this.interviews = interviews;
        this.keptOut = keptOut;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(InterviewEvent event) {
        switch (event) {
            case InterviewEvent.Asked _, InterviewEvent.Restored _ -> meeting(event);
            case InterviewEvent.Accepted _,
                    InterviewEvent.Declined _,
                    InterviewEvent.Released _,
                    InterviewEvent.NotHeld _ -> refresh(event.candidacy());
            default -> {
                // nobody comes or goes
            }
        }
    }

    @EventListener
    void on(StageEntered entered) {
        refresh(entered.candidacy());
    }

    @EventListener
    void on(KeptAwayChanged changed) {
        refresh(changed.candidacy());
    }

    @EventListener
    void on(OpeningCorrected corrected) {
        refresh(corrected.candidacy());
    }

    /** Last of all: nothing can be said in a room once it is archived. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CandidacyEnded ended) {
        refresh(ended.candidacy());
    }

    private void meeting(InterviewEvent asked) {
        var panel = interviews.require(asked.interview());
        if (!LogisticsRoom.serves(panel)) {
            return;
        }
        var candidacy = asked.candidacy().value();
        var room = new Audience.Logistics(candidacy);
        deliveries.want(new Wish(Kind.ROOM, Notices.key(Notices.ROOM, candidacy), room, candidacy));
        deliveries.want(new Wish(Kind.NOTICE, Notices.key(Notices.PINNED, candidacy), room, candidacy));
        deliveries.want(Notices.line(asked.interview(), room));
        keptOut.of(asked.candidacy()).stream()
                .filter(member -> panel.seatOf(member).isPresent())
                .forEach(member -> deliveries.want(Notices.line(asked.interview(), new Audience.Member(member))));
    }

    private void refresh(CandidacyId candidacy) {
        deliveries.refresh(Notices.key(Notices.ROOM, candidacy.value()));
    }
}
