package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a panel for a stage: the recipe's seats, who may take each, and a proposal with the least loaded first. */
@Component
public class ProposePanel {

    private final Scheduling scheduling;
    private final CandidacyRights rights;
    private final Load load;
    private final Hindrances hindrances;

    ProposePanel(Scheduling scheduling, CandidacyRights rights, Load load, Hindrances hindrances) {
        this.scheduling = scheduling;
        this.rights = rights;
        this.load = load;
        this.hindrances = hindrances;
    }

    public Proposal propose(MemberId actor, CandidacyFile file, StageKey stage) {
        return propose(actor, file, stage, Wanted.ANYBODY, null);
    }

    /**
     * As {@link #propose(MemberId, CandidacyFile, StageKey)}.
     *
     * @param wanted for a stage that is done again
     * @param start when it would begin: whoever is not free then comes last; null where nobody has thought of a time
     */
    public Proposal propose(
            MemberId actor, CandidacyFile file, StageKey stage, Wanted wanted, @Nullable Instant start) {
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
                .orElseGet(() -> propose(new Question(file, meeting.get(), wanted, start)));
    }

    /** What is to be found. */
    private record Question(
            CandidacyFile file,
            Stage.Meeting stage,
            Wanted wanted,
            @Nullable Instant start) {

        boolean lacksTeam() {
            return stage.recipe().needsTargetTeam()
                    && file.candidacy().targetTeam().isEmpty();
        }
    }

    private Proposal propose(Question question) {
        var stage = question.stage();
        if (question.lacksTeam()) {
            return new Proposal.TargetTeamMissing(stage);
        }
        var eligibility = scheduling.eligibility(question.file());
        var minutes = load.perMember();
        var choice = new PanelChoice(stage.recipe(), eligibility, weights(question, eligibility, minutes));
        var panel = choice.choose();
        var seats = seats(stage, choice, panel.orElseGet(choice::asManyAsPossible));
        return new Proposal.Panels(stage, seats, minutes, panel.isPresent() ? List.of() : whyNot(stage, choice));
    }

    private Map<MemberId, Duration> weights(
            Question question, Eligibility eligibility, Map<MemberId, Duration> minutes) {
        var stage = question.stage();
        var weighed = weighed(minutes, question.wanted(), scheduling.lastPanel(question.file(), stage.key()));
        if (question.start() != null) {
            var end = question.start().plus(stage.length());
            hindrances
                    .at(everybody(stage, eligibility), question.start(), end)
                    .forEach((member, hindrance) -> weighed.merge(member, hindrance, Duration::plus));
        }
        return weighed;
    }

    /** As if those who sat there last had given no time at all, or more than anybody. */
    private static Map<MemberId, Duration> weighed(
            Map<MemberId, Duration> minutes, Wanted wanted, List<MemberId> last) {
        var weighed = new HashMap<>(minutes);
        if (wanted != Wanted.ANYBODY) {
            last.forEach(member -> weighed.put(member, Duration.ofDays(wanted == Wanted.THE_SAME ? -1 : 10_000)));
        }
        return weighed;
    }

    private static Set<MemberId> everybody(Stage.Meeting meeting, Eligibility eligibility) {
        return meeting.recipe().rules().stream()
                .flatMap(rule -> eligibility.under(rule).stream())
                .collect(Collectors.toSet());
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
