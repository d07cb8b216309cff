package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds a panel for a stage: the recipe's seats, who may take each, and a proposal with the least loaded first. */
@Component
public class ProposePanel {

    private final Scheduling scheduling;
    private final CandidacyRights rights;
    private final Load load;

    ProposePanel(Scheduling scheduling, CandidacyRights rights, Load load) {
        this.scheduling = scheduling;
        this.rights = rights;
        this.load = load;
    }

    public Proposal propose(MemberId actor, CandidacyFile file, StageKey stage) {
        return propose(actor, file, stage, Wanted.ANYBODY);
    }

    /** As {@link #propose(MemberId, CandidacyFile, StageKey)}, for a stage that is done again. */
    public Proposal propose(MemberId actor, CandidacyFile file, StageKey stage, Wanted wanted) {
        if (!rights.mayRecruit(actor, file)) {
            return new Proposal.NotAllowed();
        }
        var meeting = scheduling.schedulable(file, stage);
        if (meeting.isEmpty()) {
            return new Proposal.NothingToSchedule();
        }
        return scheduling
                .booked(file, stage)
                .<Proposal>map(
                        panel -> new Proposal.AlreadyBooked(panel.interview().id()))
                .orElseGet(() -> propose(file, meeting.get(), wanted));
    }

    private Proposal propose(CandidacyFile file, Stage.Meeting meeting, Wanted wanted) {
        if (meeting.recipe().needsTargetTeam() && file.candidacy().targetTeam().isEmpty()) {
            return new Proposal.TargetTeamMissing(meeting);
        }
        var eligibility = scheduling.eligibility(file);
        var minutes = load.perMember();
        var choice = new PanelChoice(
                meeting.recipe(), eligibility, weighed(minutes, wanted, scheduling.lastPanel(file, meeting.key())));
        var panel = choice.choose();
        return new Proposal.Panels(
                meeting,
                seats(meeting, choice, panel.orElseGet(choice::asManyAsPossible)),
                minutes,
                panel.isPresent() ? List.of() : whyNot(meeting, choice));
    }

    /** As if those who sat there last had given no time at all, or more than anybody. */
    private static Map<MemberId, Duration> weighed(
            Map<MemberId, Duration> minutes, Wanted wanted, List<MemberId> last) {
        if (wanted == Wanted.ANYBODY) {
            return minutes;
        }
        var weighed = new HashMap<>(minutes);
        last.forEach(member -> weighed.put(member, Duration.ofDays(wanted == Wanted.THE_SAME ? -1 : 10_000)));
        return weighed;
    }

    private static List<Proposal.OpenSeat> seats(Stage.Meeting meeting, PanelChoice choice, List<Placement> panel) {
        var seats = new ArrayList<Proposal.OpenSeat>();
        for (var rule = 0; rule < meeting.recipe().rules().size(); rule++) {
            var line = rule;
            var chosen = panel.stream().filter(place -> place.rule() == line).toList();
            for (var seat = 0; seat < choice.seats(rule); seat++) {
                var proposed = seat < chosen.size() ? chosen.get(seat).member() : null;
                seats.add(new Proposal.OpenSeat(
                        rule, meeting.recipe().rules().get(rule), choice.candidates(rule), proposed));
            }
        }
        return seats;
    }

    private static List<Shortfall> whyNot(Stage.Meeting meeting, PanelChoice choice) {
        var lines = IntStream.range(0, meeting.recipe().rules().size());
        var tooFew = lines.filter(rule -> choice.candidates(rule).size() < choice.seats(rule))
                .mapToObj(rule -> Shortfall.of(
                        rule,
                        Shortfall.Kind.TOO_FEW,
                        choice.seats(rule) - choice.candidates(rule).size()))
                .toList();
        // Enough people for each line alone, yet not for all together, or not of enough departments.
        return tooFew.isEmpty() ? List.of(Shortfall.of(0, Shortfall.Kind.SAME_DEPARTMENT, 1)) : tooFew;
    }
}
