package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.shared.MemberId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a booked interview with its seats in one transaction; the database refuses whoever is taken. */
@Component
class SlotKeeper {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Clashes clashes;
    private final Trail trail;
    private final TransactionTemplate transaction;

    SlotKeeper(
            Interviews interviews,
            Candidacies candidacies,
            Clashes clashes,
            Trail trail,
            TransactionTemplate transaction) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.clashes = clashes;
        this.trail = trail;
        this.transaction = transaction;
    }

    Booking.Outcome keep(MemberId actor, Interview interview, List<Placement> panel) {
        return transaction.execute(tx -> {
            candidacies.hold(interview.candidacy());
            interviews.inTurn(interview.candidate(), members(panel));
            interviews.save(interview);
            panel.forEach(place -> interviews.save(Seat.ask(interview, place.rule(), place.member())));
            trail.changed(actor, interview.candidacy().value(), "interview booked");
            return new Booking.Outcome.Booked(interview.id());
        });
    }

    Booking.Outcome keepPast(MemberId actor, Interview interview, List<Placement> panel, boolean cardsAsked) {
        return transaction.execute(tx -> {
            candidacies.hold(interview.candidacy());
            interviews.save(interview);
            panel.forEach(place -> interviews.save(Seat.sat(interview, place.rule(), place.member(), cardsAsked)));
            trail.changed(actor, interview.candidacy().value(), "interview recorded");
            return new Booking.Outcome.Booked(interview.id());
        });
    }

    Booking.Outcome.Clash clash(Interview interview, List<Placement> panel) {
        return clashes.at(interview.slot(), members(panel), interview.candidate(), interview.id());
    }

    private static List<MemberId> members(List<Placement> panel) {
        return panel.stream().map(Placement::member).toList();
    }
}
