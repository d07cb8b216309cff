package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyDeleted;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.reminder.DayDigest;
import dev.convene.scheduling.InterviewDeleted;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has all that was said of a deleted candidacy rewritten, and tells those who were to be there that they need not come. */
@Component
class DeletionAnnouncer {

    private final Interviews interviews;
    private final Deliveries deliveries;

    DeletionAnnouncer(Interviews interviews, Deliveries deliveries) {
        this.interviews = interviews;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(CandidacyDeleted deleted) {
        deliveries.forget(List.of(deleted.candidacy().value()));
    }

    @EventListener
    void on(InterviewDeleted deleted) {
        var id = deleted.interview();
        deliveries.forget(List.of(id.value()));
        deleted.freed()
                .forEach(member -> deliveries.want(new Wish(
                        Kind.NOTICE,
                        Notices.key(Notices.CALLED_OFF, id.value()),
                        new Audience.Member(member),
                        id.value())));
        days(id).forEach(day -> deliveries.refresh(DayDigest.KIND + ":" + day));
    }

    /** Those on which it lies for somebody somewhere. */
    private Stream<LocalDate> days(InterviewId id) {
        return interviews.find(id).map(Panel::interview).stream().flatMap(interview -> {
            var day = interview.slot().startsAt().atOffset(ZoneOffset.UTC).toLocalDate();
            return Stream.of(day.minusDays(1), day, day.plusDays(1));
        });
    }
}
