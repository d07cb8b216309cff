package dev.convene.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** A recruiter books a panel, a slot and a place for a stage; everybody on the panel is asked. */
@Component
public class BookInterview {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Scheduling scheduling;
    private final SlotKeeper keeper;
    private final Clock clock;

    BookInterview(
            Candidacies candidacies, CandidacyRights rights, Scheduling scheduling, SlotKeeper keeper, Clock clock) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.scheduling = scheduling;
        this.keeper = keeper;
        this.clock = clock;
    }

    public Booking.Outcome book(MemberId actor, Booking booking) {
        var file = candidacies.require(booking.candidacy());
        return refusal(actor, file, booking).orElseGet(() -> book(actor, file, booking));
    }

    private Booking.Outcome book(MemberId actor, CandidacyFile file, Booking booking) {
        var subject = new Interview.Subject(
                file.id(), file.candidate().id(), scheduling.occasion(file, booking.stage()), actor);
        var interview = Interview.book(subject, booking.when().slot(), booking.venue(), booking.telling());
        if (booking.smallerBecause() != null) {
            interview.goAheadSmaller(new Interview.Smaller(booking.smallerBecause(), actor));
        }
        try {
            return keeper.keep(actor, interview, booking.panel());
        } catch (DataIntegrityViolationException taken) {
            return scheduling
                    .booked(file, booking.stage())
                    .<Booking.Outcome>map(there ->
                            new Booking.Outcome.AlreadyBooked(there.interview().id()))
                    .orElseGet(() -> keeper.clash(interview, booking.panel()));
        }
    }

    private Optional<Booking.Outcome> refusal(MemberId actor, CandidacyFile file, Booking booking) {
        if (!rights.mayRecruit(actor, file)) {
            return Optional.of(new Booking.Outcome.NotAllowed());
        }
        if (!booking.when().hasPossibleLength()) {
            return Optional.of(new Booking.Outcome.LengthImpossible());
        }
        if (booking.panel().isEmpty() && booking.smallerBecause() != null) {
            return Optional.of(new Booking.Outcome.NobodyThere());
        }
        if (!booking.when().startsAt().isAfter(clock.instant())) {
            return Optional.of(new Booking.Outcome.InThePast());
        }
        return Booking.Outcome.GreeterKeptAway.of(booking.venue(), file).or(() -> ofPanel(file, booking));
    }

    private Optional<Booking.Outcome> ofPanel(CandidacyFile file, Booking booking) {
        return scheduling
                .schedulable(file, booking.stage())
                .map(stage -> shortfall(file, stage, booking))
                .orElseGet(() -> Optional.of(new Booking.Outcome.TooLate()));
    }

    private Optional<Booking.Outcome> shortfall(CandidacyFile file, Stage.Meeting stage, Booking booking) {
        var check = new RecipeCheck(stage.recipe(), scheduling.eligibility(file));
        var shortfalls =
                booking.smallerBecause() == null ? check.of(booking.panel()) : check.ofSmaller(booking.panel());
        return shortfalls.isEmpty() ? Optional.empty() : Optional.of(new Booking.Outcome.PanelFallsShort(shortfalls));
    }
}
