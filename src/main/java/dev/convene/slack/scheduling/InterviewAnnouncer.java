package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.HandOvers;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageEntered;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.reminder.PlaceMissingReminder;
import dev.convene.reminder.SoonReminder;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import dev.convene.slack.Audiences;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wishes, with each change of an interview, that those whom it concerns are told. */
@Component
class InterviewAnnouncer {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final HandOvers handOvers;
    private final Audiences audiences;
    private final Deliveries deliveries;

    InterviewAnnouncer(
            Interviews interviews,
            Candidacies candidacies,
            HandOvers handOvers,
            Audiences audiences,
            Deliveries deliveries) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.handOvers = handOvers;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(InterviewEvent event) {
        tell(event);
        refreshAll(event.interview().value());
    }

    private void tell(InterviewEvent event) {
        switch (event) {
            case InterviewEvent.Booked booked -> booked(booked);
            case InterviewEvent.Asked asked -> asked(asked);
            case InterviewEvent.Declined declined -> declined(declined);
            case InterviewEvent.Accepted accepted -> answered(accepted, accepted.member());
            case InterviewEvent.Released released -> answered(released, released.member());
            case InterviewEvent.NotHeld notHeld -> notHeld(notHeld);
            case InterviewEvent.Restored restored ->
                deliveries.refreshAbout(restored.interview().value());
            default -> {
                // what stands already is brought up to date
            }
        }
    }

    private void asked(InterviewEvent.Asked asked) {
        var moves = interviews.require(asked.interview()).interview().moves();
        var key = Notices.invitation(asked.interview().value(), moves);
        want(key, new Audience.Member(asked.member()), asked.interview());
        answered(asked, asked.member());
    }

    private void answered(InterviewEvent event, MemberId member) {
        refresh(Notices.declined(event.interview().value(), member));
    }

    /** What waited for a new date no longer does. */
    @EventListener
    void on(StageDecided decided) {
        settle(decided.candidacy());
    }

    @EventListener
    void on(StageEntered entered) {
        settle(entered.candidacy());
        arrived(entered.candidacy());
    }

    /** What was booked "if we get there" no longer says so. */
    private void arrived(CandidacyId candidacy) {
        interviews.of(candidacy).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .map(panel -> panel.interview().id().value())
                .forEach(this::refreshAll);
    }

    private void refreshAll(UUID id) {
        refreshInvitations(id);
        refresh(Notices.key(Notices.BOOKED, id));
        refresh(Notices.key(Notices.IN_ROOM, id));
        refresh(Notices.key(SoonReminder.KIND, id));
        refresh(Notices.key(PlaceMissingReminder.KIND, id));
    }

    /** Those for dates that were given up too: they point to the newest. */
    private void refreshInvitations(UUID id) {
        var moves = interviews
                .find(new InterviewId(id))
                .map(panel -> panel.interview().moves())
                .orElse(0);
        IntStream.rangeClosed(0, moves).forEach(move -> refresh(Notices.invitation(id, move)));
    }

    private void booked(InterviewEvent.Booked booked) {
        var by = interviews.require(booked.interview()).interview().bookedBy();
        tell(Notices.BOOKED, booked.interview(), new Audience.Member(by));
        settle(booked.candidacy());
    }

    private void declined(InterviewEvent.Declined declined) {
        declined(
                candidacies.require(declined.candidacy()), interviews.require(declined.interview()), declined.member());
    }

    private void declined(CandidacyFile file, Panel panel, MemberId member) {
        var interview = panel.interview();
        var seesToIt = handOvers.inPlaceOf(interview.bookedBy(), file.opening());
        var told = new LinkedHashSet<>(audiences.decisionsOf(file));
        if (!file.isKeptFrom(seesToIt)) {
            told.add(new Audience.Member(seesToIt));
        }
        var key = Notices.declined(interview.id().value(), member);
        told.forEach(audience -> want(key, audience, interview.id()));
    }

    private void notHeld(InterviewEvent.NotHeld event) {
        notHeld(candidacies.require(event.candidacy()), event.interview());
    }

    private void notHeld(CandidacyFile file, InterviewId interview) {
        audiences.decisionsOf(file).forEach(audience -> tell(Notices.NOT_HELD, interview, audience));
    }

    /** What waits for its recruiters waits for others from now on. */
    @EventListener
    void on(OpeningCorrected corrected) {
        var file = candidacies.require(corrected.candidacy());
        interviews.of(corrected.candidacy()).forEach(panel -> {
            if (panel.interview().status().isAhead()) {
                unfilled(file, panel);
            } else if (waitsForAnother(file, panel.interview())) {
                notHeld(file, panel.interview().id());
            }
        });
    }

    private void unfilled(CandidacyFile file, Panel panel) {
        panel.seats().stream()
                .filter(seat -> seat.answer() == Answer.DECLINED)
                .forEach(seat -> declined(file, panel, seat.member()));
    }

    private static boolean waitsForAnother(CandidacyFile file, Interview interview) {
        var stage = file.candidacy().standing().stage();
        return interview.status() == InterviewStatus.NOT_HELD
                && stage.equals(interview.occasion().stage());
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
