package dev.convene.slack.scheduling;

import dev.convene.candidate.SentLink;
import dev.convene.process.Mode;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Shortfall;
import dev.convene.scheduling.SiteId;
import dev.convene.slack.Choice;
import dev.convene.slack.Samples;
import dev.convene.slack.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** This area's modals, with the least and with the most in them. */
class SchedulingSamples implements Samples {

    private static final Facts LEAST = Drawn.facts(Drawn.least(), InterviewStatus.PROPOSED, Answer.ASKED);
    private static final Facts MOST = Drawn.facts(
            Drawn.most(),
            InterviewStatus.CONFIRMED,
            Answer.ACCEPTED,
            Answer.DECLINED,
            Answer.ASKED,
            Answer.ACCEPTED,
            Answer.ASKED,
            Answer.ASKED);

    @Override
    public void show(Shelf shelf) {
        booking(shelf);
        changing(shelf);
        otherwise(shelf);
        answering(shelf);
    }

    private static void booking(Shelf shelf) {
        shelf.modal("choose-stage-least", text -> ChooseStageView.render(new ChooseStageView.Model(0), text));
        shelf.modal("choose-stage-most", text -> ChooseStageView.render(new ChooseStageView.Model(1200), text));
        shelf.modal("schedule-least", text -> ScheduleView.render(schedule(Drawn.least(), 1, 1), text));
        shelf.modal("schedule-most", text -> ScheduleView.render(schedule(Drawn.most(), 20, 100), text));
        shelf.modal("schedule-searched", text -> ScheduleView.render(schedule(Drawn.most(), 2, 101), text));
        shelf.modal(
                "schedule-impossible",
                text -> ImpossibleView.render(
                        new ImpossibleView.Model(
                                Drawn.most(),
                                List.of(
                                        new Shortfall(0, Shortfall.Kind.TOO_FEW, null, 1),
                                        new Shortfall(2, Shortfall.Kind.TOO_FEW, null, 3),
                                        new Shortfall(0, Shortfall.Kind.SAME_DEPARTMENT, null, 1)),
                                which(Drawn.most()),
                                true),
                        text));
        shelf.modal(
                "schedule-team-missing", text -> TeamMissingView.render(new TeamMissingView.Model(Drawn.most()), text));
        shelf.modal(
                "schedule-booked-already",
                text -> BookedAlreadyView.render(new BookedAlreadyView.Model(MOST, Drawn.PARIS), text));
    }

    private static ScheduleView.Model schedule(Facts.About about, int seats, int eligible) {
        return new ScheduleView.Model(
                about,
                IntStream.range(0, seats)
                        .mapToObj(seat -> Drawn.seat(about, seat, eligible))
                        .toList(),
                List.of(),
                new WhenFields.Given(Drawn.START, Duration.ofMinutes(90), Drawn.PARIS, about.zone()),
                Drawn.venue(about, about.cv() == null ? Mode.ON_SITE : Mode.VIDEO),
                which(about));
    }

    private static WhichStage which(Facts.About about) {
        return new WhichStage(about.candidacy(), about.stage().key());
    }

    private static void otherwise(Shelf shelf) {
        for (var about : List.of(Drawn.least(), Drawn.most())) {
            var name = about.cv() == null ? "least" : "most";
            var when = new WhenFields.Given(Drawn.START, Duration.ofMinutes(90), Drawn.PARIS, about.zone());
            shelf.modal(
                    "record-" + name, text -> RecordView.render(new RecordView.Model(about, which(about), when), text));
            shelf.modal("repeat-" + name, text -> RepeatView.render(new RepeatView.Model(about, 3), text));
            var smaller = schedule(about, 3, 2);
            var seats = new ArrayList<>(smaller.seats());
            seats.add(Drawn.seat(about, 3, 0));
            shelf.modal(
                    "schedule-smaller-" + name,
                    text -> ScheduleView.render(
                            new ScheduleView.Model(
                                    about,
                                    seats,
                                    List.of(),
                                    when,
                                    smaller.venue(),
                                    which(about).withSmallerPanel()),
                            text));
        }
        for (var facts : List.of(LEAST, MOST)) {
            shelf.modal(
                    "leave-seat-empty-" + (facts == LEAST ? "least" : "most"),
                    text -> LeaveEmptyView.render(
                            new LeaveEmptyView.Model(facts, facts.panel().getFirst(), Drawn.PARIS), text));
        }
    }

    private static void changing(Shelf shelf) {
        for (var what : ChooseInterviewView.What.values()) {
            shelf.modal(
                    what.id().value() + "-least",
                    text -> ChooseInterviewView.render(new ChooseInterviewView.Model(what, 0), text));
            shelf.modal(
                    what.id().value() + "-most",
                    text -> ChooseInterviewView.render(new ChooseInterviewView.Model(what, 1200), text));
        }
        for (var facts : List.of(LEAST, MOST)) {
            places(shelf, facts, facts == LEAST ? "least" : "most");
        }
        shelf.modal("cancel-least", text -> CancelView.render(new CancelView.Model(LEAST, Drawn.PARIS), text));
        shelf.modal("cancel-most", text -> CancelView.render(new CancelView.Model(MOST, Drawn.PARIS), text));
        shelf.modal("replace-nobody", text -> ReplaceView.render(replace(LEAST, 0), text));
        shelf.modal("replace-most", text -> ReplaceView.render(replace(MOST, 100), text));
        shelf.modal("replace-searched", text -> ReplaceView.render(replace(MOST, 101), text));
    }

    private static void places(Shelf shelf, Facts facts, String name) {
        for (var mode : facts.about().stage().modes()) {
            var given = Drawn.venue(facts.about(), mode);
            var kind = mode.name().toLowerCase(Locale.ROOT) + "-" + name;
            shelf.modal(
                    "move-" + kind,
                    text -> MoveView.render(new MoveView.Model(facts, Drawn.START, Drawn.PARIS, given), text));
            shelf.modal(
                    "venue-" + kind, text -> VenueView.render(new VenueView.Model(facts, given, Drawn.PARIS), text));
            shelf.modal("kit-" + kind, text -> KitView.render(kit(Drawn.in(facts, mode)), text));
        }
        var sites = Drawn.venue(facts.about(), Mode.ON_SITE).sites();
        shelf.modal("sites-" + name, text -> SitesView.render(new SitesView.Model(sites), text));
        var known = sites.isEmpty() ? null : sites.getFirst();
        shelf.modal(
                "site-" + name,
                text -> SiteView.render(new SiteView.Model(new SiteId(new UUID(7, 0)), known, Drawn.PARIS), text));
    }

    private static KitView.Model kit(Facts facts) {
        var links = facts.about().cv() == null ? List.<SentLink>of() : Drawn.links();
        var told = links.isEmpty()
                ? Set.<String>of()
                : Set.of(KitLinks.CV, links.getFirst().id().value().toString());
        return new KitView.Model(facts, links, told, Drawn.READER, Drawn.PARIS);
    }

    private static ReplaceView.Model replace(Facts facts, int standIns) {
        var people = IntStream.range(0, standIns)
                .mapToObj(person -> new ReplaceView.Person(Drawn.member(person), Drawn.STRANGE))
                .toList();
        return new ReplaceView.Model(facts, facts.panel().getFirst(), people, Drawn.PARIS);
    }

    private static void answering(Shelf shelf) {
        shelf.modal("decline-least", text -> DeclineView.render(new DeclineView.Model(LEAST, Drawn.PARIS), text));
        shelf.modal("decline-most", text -> DeclineView.render(new DeclineView.Model(MOST, Drawn.PARIS), text));
        for (var facts : List.of(LEAST, MOST)) {
            var people = facts.panel().stream()
                    .map(seat -> new Choice(seat.member().value(), Text.person(Drawn.STRANGE)))
                    .toList();
            shelf.modal(
                    "answer-for-" + (facts == LEAST ? "least" : "most"),
                    text -> AnswerForView.render(
                            new AnswerForView.Model(facts, people, MoveForm.meta(facts.id()), Drawn.PARIS), text));
        }
        shelf.modal(
                "accept-after-all",
                text -> AcceptAfterAllView.render(new AcceptAfterAllView.Model(MOST, Drawn.PARIS), text));
        shelf.modal("kit-least", text -> KitView.render(kit(LEAST), text));
        shelf.modal("kit-most", text -> KitView.render(kit(MOST), text));
        for (var eligible : List.of(1, 12)) {
            shelf.modal(
                    "why-me-" + eligible,
                    text -> WhyMeView.render(
                            new WhyMeView.Model(
                                    Drawn.most(),
                                    Drawn.most().stage().recipe().rules().getFirst(),
                                    eligible,
                                    1500,
                                    90),
                            text));
        }
    }
}
