package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Recipe;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Somebody else takes a seat of a panel, under the same line of the recipe. */
@Component
public class ReplacePanelist {

    private final ChangeInterview change;
    private final Interviews interviews;
    private final Scheduling scheduling;
    private final Load load;
    private final Hindrances hindrances;

    ReplacePanelist(
            ChangeInterview change, Interviews interviews, Scheduling scheduling, Load load, Hindrances hindrances) {
        this.change = change;
        this.interviews = interviews;
        this.scheduling = scheduling;
        this.load = load;
        this.hindrances = hindrances;
    }

    /**
     * Who could take the member's seat such that the panel still satisfies its recipe: whoever is free at that time and
     * least loaded first. Whoever is away then is left out.
     */
    public List<MemberId> standIns(CandidacyFile file, Panel panel, MemberId leaving) {
        var fitting = fitting(file, panel, leaving);
        var slot = panel.interview().slot();
        var away = hindrances.away(fitting, slot.startsAt(), slot.endsAt());
        var hindered = hindrances.at(fitting, slot.startsAt(), slot.endsAt());
        return fitting.stream()
                .filter(person -> !away.contains(person))
                .sorted(Comparator.comparing(person -> hindered.getOrDefault(person, Duration.ZERO)))
                .toList();
    }

    private List<MemberId> fitting(CandidacyFile file, Panel panel, MemberId leaving) {
        var seat = panel.seatOf(leaving).orElseThrow();
        var check = new RecipeCheck(recipe(file, panel), scheduling.eligibility(file));
        return new PanelChoice(recipe(file, panel), scheduling.eligibility(file), load.perMember())
                .candidates(seat.rule()).stream()
                        .filter(person -> panel.seatOf(person).isEmpty())
                        .filter(person ->
                                shortfalls(check, panel, leaving, person).isEmpty())
                        .toList();
    }

    /** {@link Booking.Outcome.Booked} names the interview. */
    public Booking.Outcome replace(MemberId actor, InterviewId id, MemberId leaving, MemberId newcomer) {
        try {
            return change.change(
                    actor, id, "panelist replaced", (panel, file) -> replace(panel, file, leaving, newcomer));
        } catch (DataIntegrityViolationException taken) {
            return new Booking.Outcome.Clash(Set.of(newcomer), false);
        }
    }

    private Booking.Outcome replace(Panel panel, CandidacyFile file, MemberId leaving, MemberId newcomer) {
        var seat = panel.seatOf(leaving);
        if (seat.isEmpty()) {
            return new Booking.Outcome.TooLate();
        }
        var check = new RecipeCheck(recipe(file, panel), scheduling.eligibility(file));
        var shortfalls = shortfalls(check, panel, leaving, newcomer);
        if (!shortfalls.isEmpty()) {
            return new Booking.Outcome.PanelFallsShort(shortfalls);
        }
        interviews.inTurn(panel.interview().candidate(), List.of(newcomer));
        seat.get().release();
        interviews.save(seat.get());
        interviews.save(ask(panel.interview(), seat.get().rule(), newcomer));
        return new Booking.Outcome.Booked(panel.interview().id());
    }

    private static List<Shortfall> shortfalls(RecipeCheck check, Panel panel, MemberId leaving, MemberId newcomer) {
        var changed = with(panel, leaving, newcomer);
        return panel.interview().smaller() == null ? check.of(changed) : check.ofSmaller(changed);
    }

    private Seat ask(Interview interview, int rule, MemberId newcomer) {
        var former = interviews.formerSeat(interview.id(), newcomer);
        former.ifPresent(seat -> seat.askAgain(interview.slot(), rule));
        var seat = former.orElseGet(() -> Seat.ask(interview, rule, newcomer));
        if (load.isShortNotice(interview.slot().startsAt())) {
            seat.standIn();
        }
        return seat;
    }

    private static Recipe recipe(CandidacyFile file, Panel panel) {
        return ((Stage.Meeting)
                        file.process().stage(panel.interview().occasion().stage()))
                .recipe();
    }

    private static List<Placement> with(Panel panel, MemberId leaving, MemberId newcomer) {
        return panel.seats().stream()
                .map(seat -> new Placement(seat.rule(), seat.member().equals(leaving) ? newcomer : seat.member()))
                .toList();
    }
}
