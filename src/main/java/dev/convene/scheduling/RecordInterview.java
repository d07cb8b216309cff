package dev.convene.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.process.Recipe;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** A recruiter writes down an interview that took place: who sat there, whatever the recipe asks for. */
@Component
public class RecordInterview {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Scheduling scheduling;
    private final SlotKeeper keeper;
    private final Clock clock;

    RecordInterview(
            Candidacies candidacies, CandidacyRights rights, Scheduling scheduling, SlotKeeper keeper, Clock clock) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.scheduling = scheduling;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * What took place.
     *
     * @param there those of the company who sat there
     * @param cardsAsked whether they are asked for their cards; otherwise the round is closed without
     */
    public record Past(
            CandidacyId candidacy,
            StageKey stage,
            Booking.When when,
            List<MemberId> there,
            Venue venue,
            boolean cardsAsked) {}

    /** {@link Booking.Outcome.Booked} names the interview. */
    public Booking.Outcome record(MemberId actor, Past past) {
        var file = candidacies.require(past.candidacy());
        return refusal(actor, file, past).orElseGet(() -> keep(actor, file, past));
    }

    private Booking.Outcome keep(MemberId actor, CandidacyFile file, Past past) {
        var stage = (Stage.Meeting) file.process().stage(past.stage());
        var subject =
                new Interview.Subject(file.id(), file.candidate().id(), scheduling.occasion(file, past.stage()), actor);
        var interview = Interview.record(subject, past.when().slot(), past.venue(), past.cardsAsked());
        var panel = places(stage.recipe(), scheduling.eligibility(file), past.there());
        try {
            return keeper.keepPast(actor, interview, panel, past.cardsAsked());
        } catch (DataIntegrityViolationException taken) {
            return scheduling
                    .booked(file, past.stage())
                    .<Booking.Outcome>map(there ->
                            new Booking.Outcome.AlreadyBooked(there.interview().id()))
                    .orElseGet(() -> keeper.clash(interview, panel));
        }
    }

    private Optional<Booking.Outcome> refusal(MemberId actor, CandidacyFile file, Past past) {
        if (!rights.mayRecruit(actor, file)) {
            return Optional.of(new Booking.Outcome.NotAllowed());
        }
        if (!past.when().hasPossibleLength()) {
            return Optional.of(new Booking.Outcome.LengthImpossible());
        }
        if (past.when().startsAt().isAfter(clock.instant())) {
            return Optional.of(new Booking.Outcome.InTheFuture());
        }
        if (past.there().isEmpty()) {
            return Optional.of(new Booking.Outcome.NobodyThere());
        }
        var away = past.there().stream()
                .filter(file::isKeptFrom)
                .map(member -> Shortfall.of(0, Shortfall.Kind.NOT_ELIGIBLE, member))
                .toList();
        if (!away.isEmpty()) {
            return Optional.of(new Booking.Outcome.PanelFallsShort(away));
        }
        return scheduling.recordable(file, past.stage()).isEmpty()
                ? Optional.of(new Booking.Outcome.TooLate())
                : Optional.empty();
    }

    /** Each under the first line that asks for somebody like them and has a seat left. */
    private static List<Placement> places(Recipe recipe, Eligibility eligibility, List<MemberId> there) {
        var choice = new PanelChoice(recipe, eligibility, Map.of());
        var places = new ArrayList<Placement>();
        for (var member : there.stream().distinct().toList()) {
            var rule = IntStream.range(0, recipe.rules().size())
                    .filter(line -> eligibility.under(recipe.rules().get(line)).contains(member))
                    .filter(line -> places.stream()
                                    .filter(place -> place.rule() == line)
                                    .count()
                            < choice.seats(line))
                    .findFirst()
                    .orElse(Placement.BESIDE);
            places.add(new Placement(rule, member));
        }
        return places;
    }
}
