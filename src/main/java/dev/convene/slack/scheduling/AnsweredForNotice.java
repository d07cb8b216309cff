package dev.convene.slack.scheduling;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.ReadInterview;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody what a recruiter noted as their answer: the invitation, brought up to date in place, rings nobody. */
@Component
class AnsweredForNotice implements Notice {

    private static final String KIND = "answered-for";

    private final Interviews interviews;
    private final ReadInterview files;
    private final Deliveries deliveries;

    AnsweredForNotice(Interviews interviews, ReadInterview files, Deliveries deliveries) {
        this.interviews = interviews;
        this.files = files;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(InterviewEvent event) {
        switch (event) {
            case InterviewEvent.Accepted said -> answered(said.interview(), said.member());
            case InterviewEvent.Declined said -> answered(said.interview(), said.member());
            default ->
                interviews.require(event.interview()).seats().stream()
                        .map(seat -> key(event.interview(), seat.member()))
                        .forEach(deliveries::refresh);
        }
    }

    private void answered(InterviewId interview, MemberId member) {
        var key = key(interview, member);
        var seat = interviews.require(interview).seatOf(member);
        deliveries.refresh(key);
        if (seat.map(Seat::recordedBy).isPresent()) {
            deliveries.want(new Wish(Kind.NOTICE, key, new Audience.Member(member), interview.value()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return files.file(telling.id(1, InterviewId::new))
                .map(file -> AnsweredForView.render(
                        new AnsweredForView.Model(
                                Facts.of(file), new MemberId(telling.key().split(":")[2])),
                        telling.text()));
    }

    private static String key(InterviewId interview, MemberId member) {
        return KIND + ":" + interview.value() + ":" + member;
    }
}
