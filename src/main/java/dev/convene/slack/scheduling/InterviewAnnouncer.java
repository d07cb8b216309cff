package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageEntered;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.reminder.SoonReminder;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Audiences;
import java.util.LinkedHashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wishes, with each change of an interview, that those whom it concerns are told. */
@Component
class InterviewAnnouncer {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Audiences audiences;
    private final Deliveries deliveries;

    InterviewAnnouncer(Interviews interviews, Candidacies candidacies, Audiences audiences, Deliveries deliveries) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(InterviewEvent event) {
        var id = event.interview();
        switch (event) {
            case InterviewEvent.Booked _ -> booked(id, event.candidacy());
            case InterviewEvent.Asked asked -> {
                tell(Notices.INVITATION, id, new Audience.Member(asked.member()));
                refresh(Notices.declined(id.value(), asked.member()));
            }
            case InterviewEvent.Declined declined -> declined(declined);
            case InterviewEvent.Accepted accepted -> refresh(Notices.declined(id.value(), accepted.member()));
            case InterviewEvent.Released released -> refresh(Notices.declined(id.value(), released.member()));
            case InterviewEvent.NotHeld _ -> notHeld(id, event.candidacy());
            case InterviewEvent.Cancelled _, InterviewEvent.Moved _ ->
                refresh(Notices.key(SoonReminder.KIND, id.value()));
            case InterviewEvent.Confirmed _, InterviewEvent.Held _, InterviewEvent.WasAbsent _ -> {}
        }
        refresh(Notices.key(Notices.INVITATION, id.value()));
        refresh(Notices.key(Notices.BOOKED, id.value()));
        refresh(Notices.key(Notices.IN_ROOM, id.value()));
    }

    /** What waited for a new date no longer does. */
    @EventListener
    void on(StageDecided decided) {
        settle(decided.candidacy());
    }

    @EventListener
    void on(StageEntered entered) {
        settle(entered.candidacy());
    }

    private void booked(InterviewId id, CandidacyId candidacy) {
        tell(
                Notices.BOOKED,
                id,
                new Audience.Member(interviews.require(id).interview().bookedBy()));
        settle(candidacy);
    }

    private void declined(InterviewEvent.Declined declined) {
        var file = candidacies.require(declined.candidacy());
        var bookedBy = interviews.require(declined.interview()).interview().bookedBy();
        var told = new LinkedHashSet<>(audiences.decisionsOf(file));
        if (!file.candidacy().isKeptFrom(bookedBy)) {
            told.add(new Audience.Member(bookedBy));
        }
        var key = Notices.declined(declined.interview().value(), declined.member());
        told.forEach(audience -> want(key, audience, declined.interview()));
    }

    private void notHeld(InterviewId id, CandidacyId candidacy) {
        audiences.decisionsOf(candidacies.require(candidacy)).forEach(audience -> tell(Notices.NOT_HELD, id, audience));
    }

    private void settle(CandidacyId candidacy) {
        interviews.of(candidacy).stream()
                .filter(panel -> !panel.interview().status().isAhead())
                .map(panel -> panel.interview().id().value())
                .forEach(id -> {
                    refresh(Notices.key(Notices.NOT_HELD, id));
                    refresh(Notices.key(Notices.BOOKED, id));
                });
    }

    private void tell(String kind, InterviewId id, Audience audience) {
        want(Notices.key(kind, id.value()), audience, id);
    }

    private void want(String key, Audience audience, InterviewId about) {
        deliveries.want(new Wish(Kind.NOTICE, key, audience, about.value()));
    }

    private void refresh(String key) {
        deliveries.refresh(key);
    }
}
