package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyBegan;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.Openings;
import dev.convene.candidate.StageDecided;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.insight.Situation;
import dev.convene.insight.Situations;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.slack.Audiences;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** To a recruiter: people came to an opening many at once, and so many wait for a date. One message for all of them. */
@Component
class NewcomersNotice implements Notice {

    private static final String KIND = "newcomers";

    private final Candidacies candidacies;
    private final Openings openings;
    private final Situations situations;
    private final Audiences audiences;
    private final Deliveries deliveries;

    NewcomersNotice(
            Candidacies candidacies,
            Openings openings,
            Situations situations,
            Audiences audiences,
            Deliveries deliveries) {
        this.openings = openings;
        this.candidacies = candidacies;
        this.situations = situations;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(CandidacyBegan began) {
        if (began.amongMany()) {
            var file = candidacies.require(began.candidacy());
            var opening = file.opening().id();
            audiences
                    .recruitersOf(file)
                    .forEach(audience ->
                            deliveries.want(new Wish(Kind.NOTICE, key(opening), audience, opening.value())));
        }
    }

    @EventListener
    void on(InterviewEvent.Booked booked) {
        refresh(booked.candidacy());
    }

    @EventListener
    void on(InterviewEvent.Cancelled cancelled) {
        refresh(cancelled.candidacy());
    }

    @EventListener
    void on(StageDecided decided) {
        refresh(decided.candidacy());
    }

    @EventListener
    void on(CandidacyEnded ended) {
        refresh(ended.candidacy());
    }

    private void refresh(CandidacyId candidacy) {
        candidacies
                .find(candidacy)
                .ifPresent(file -> deliveries.refresh(key(file.opening().id())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return openings.find(telling.id(1, OpeningId::new))
                .map(opening -> NewcomersView.render(
                        new NewcomersView.Model(opening.title(), toSchedule(opening, telling)), telling.text()));
    }

    private int toSchedule(Opening opening, Telling telling) {
        return (int) candidacies.open().stream()
                .filter(file -> file.opening().id().equals(opening.id()))
                .filter(file -> Recruiting.mayKnow(telling, file))
                .filter(file -> situations.of(file) instanceof Situation.ToSchedule)
                .count();
    }

    private static String key(OpeningId opening) {
        return KIND + ":" + opening.value();
    }
}
