package dev.convene.scheduling;

import dev.convene.candidate.CandidacyDeleted;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes the interviews of a candidacy that is deleted; of those to come the time is kept, so that the panel can be told. */
@Component
class DeleteInterviews {

    private final Interviews interviews;
    private final CalledOff calledOff;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeleteInterviews(Interviews interviews, CalledOff calledOff, ApplicationEventPublisher events, Clock clock) {
        this.interviews = interviews;
        this.calledOff = calledOff;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CandidacyDeleted deleted) {
        interviews.of(deleted.candidacy()).stream()
                .map(panel -> interviews.lock(panel.interview().id()))
                .forEach(this::delete);
    }

    private void delete(Panel panel) {
        var interview = panel.interview();
        var freed = isToCome(interview) ? awaited(panel) : Set.<MemberId>of();
        if (!freed.isEmpty()) {
            calledOff.note(interview.id(), interview.slot());
        }
        events.publishEvent(new InterviewDeleted(interview.id(), interview.candidacy(), freed));
        interviews.delete(interview);
    }

    /** The panel, and whoever would meet the candidate on site. */
    private static Set<MemberId> awaited(Panel panel) {
        var awaited = new HashSet<>(panel.expected());
        panel.interview().venue().greeter().ifPresent(awaited::add);
        return awaited;
    }

    private boolean isToCome(Interview interview) {
        return interview.status().isAhead() && interview.slot().startsAt().isAfter(clock.instant());
    }
}
