package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.ReadCandidacy;
import dev.convene.scheduling.Proposal;
import dev.convene.scheduling.ProposePanel;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choices;
import dev.convene.slack.FormValues;
import dev.convene.slack.Refusal;
import dev.convene.slack.Search;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import dev.convene.slack.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the schedule form shows for a stage at this moment: a panel to choose from, or why there is none. */
@Component
class ScheduleModal {

    private final ReadCandidacy candidacies;
    private final ReadInterview interviews;
    private final ProposePanel propose;
    private final Members members;
    private final Departments departments;
    private final FirstProposal first;

    ScheduleModal(
            ReadCandidacy candidacies,
            ReadInterview interviews,
            ProposePanel propose,
            Members members,
            Departments departments,
            FirstProposal first) {
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.propose = propose;
        this.members = members;
        this.departments = departments;
        this.first = first;
    }

    View of(Talk talk, WhichStage which) {
        return of(talk, which, first.nextWorkingMorning(talk.reader().zone()), Optional.empty());
    }

    /** @param chosen what is filled in so far, where the form is drawn anew */
    View of(Talk talk, WhichStage which, Instant start, Optional<FormValues> chosen) {
        var text = talk.text();
        var file = file(talk, which);
        return switch (propose.propose(talk.reader().id(), file, which.stage(), which.wanted(), start)) {
            case Proposal.Panels panels
            when isOpen(panels) || which.smaller() && isAnybodyThere(panels) ->
                ScheduleView.render(model(talk, file, panels, which, start, chosen), text);
            case Proposal.Panels panels -> impossible(file, panels, which, text);
            case Proposal.TargetTeamMissing(var stage) ->
                TeamMissingView.render(new TeamMissingView.Model(Facts.About.of(file, stage)), text);
            case Proposal.AlreadyBooked(var interview) ->
                BookedAlreadyView.render(
                        new BookedAlreadyView.Model(
                                Facts.of(interviews.file(interview).orElseThrow()),
                                talk.reader().zone()),
                        text);
            case Proposal.NothingToSchedule _ -> throw new Refusal("slack.scheduling.nothing-to-schedule");
            case Proposal.NotAllowed _ -> throw first.whom().onlyRecruiters(text);
        };
    }

    private static View impossible(CandidacyFile file, Proposal.Panels panels, WhichStage which, Text.In text) {
        var about = Facts.About.of(file, panels.stage());
        return ImpossibleView.render(
                new ImpossibleView.Model(about, panels.shortfalls(), which, isAnybodyThere(panels)), text);
    }

    /** Whether all seats can be filled, be it by somebody whom nobody has thought of yet. */
    private static boolean isOpen(Proposal.Panels panels) {
        var rules = panels.stage().recipe().rules();
        return panels.shortfalls().stream()
                .allMatch(shortfall -> rules.get(shortfall.rule()).asksAnybody());
    }

    private static boolean isAnybodyThere(Proposal.Panels panels) {
        return panels.seats().stream().anyMatch(seat -> seat.proposed() != null);
    }

    /** Who fits what is typed in a seat's search field. */
    Choices people(Search search) {
        var which = ScheduleForm.which(search.meta());
        var file = candidacies.read(search.reader().id(), which.candidacy());
        if (file.isEmpty()
                || !(propose.propose(search.reader().id(), file.get(), which.stage(), which.wanted(), null)
                        instanceof Proposal.Panels panels)) {
            return Choices.of();
        }
        var typed = search.typed().toLowerCase(Locale.ROOT);
        return Choices.of(seats(panels, Map.of()).stream()
                .filter(seat -> ScheduleForm.seat(seat.rule(), seat.number()).equals(search.block()))
                .flatMap(seat -> seat.eligible().stream())
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(typed))
                .map(person -> person.choice(search.text()))
                .toList());
    }

    private CandidacyFile file(Visit visit, WhichStage which) {
        return candidacies
                .read(visit.reader().id(), which.candidacy())
                .orElseThrow(() -> first.whom().notYours(visit.text()));
    }

    private ScheduleView.Model model(
            Talk talk,
            CandidacyFile file,
            Proposal.Panels panels,
            WhichStage which,
            Instant start,
            Optional<FormValues> chosen) {
        var about = Facts.About.of(file, panels.stage());
        var venue = first.venues().begin(about, ScheduleForm.VENUE, chosen);
        var unknown = chosen.map(form -> departments.unknown(panels.stage().recipe(), form))
                .orElse(Map.of());
        return new ScheduleView.Model(
                about, seats(panels, unknown), departments.all(), when(talk, about, start, venue), venue, which);
    }

    private static WhenFields.Given when(Talk talk, Facts.About about, Instant start, VenueFields.Given venue) {
        return new WhenFields.Given(
                start,
                about.stage().length(),
                talk.reader().zone(),
                venue.venue().clockOf(about.zone()));
    }

    /** @param unknown by field, whose department nobody has told */
    private List<ScheduleView.Seat> seats(Proposal.Panels panels, Map<BlockId, MemberId> unknown) {
        var everybody = Stream.concat(
                        unknown.values().stream(), panels.seats().stream().flatMap(seat -> seat.eligible().stream()))
                .distinct()
                .toList();
        var names = members.named(everybody);
        var numbers = new HashMap<Integer, Integer>();
        var seats = new ArrayList<ScheduleView.Seat>();
        for (var seat : panels.seats()) {
            var number = numbers.merge(seat.rule(), 1, Integer::sum) - 1;
            var people = seat.eligible().stream()
                    .map(id -> person(id, names, panels.load()))
                    .toList();
            var stranger = unknown.get(ScheduleForm.seat(seat.rule(), number));
            var asked = stranger == null ? null : person(stranger, names, panels.load());
            seats.add(new ScheduleView.Seat(seat.rule(), number, seat.line(), people, seat.proposed(), asked));
        }
        return seats;
    }

    private static ScheduleView.Person person(MemberId id, Map<MemberId, Member> names, Map<MemberId, Duration> load) {
        var member = names.get(id);
        return new ScheduleView.Person(
                id,
                member == null ? id.value() : member.name(),
                load.getOrDefault(id, Duration.ZERO).toMinutes());
    }
}
