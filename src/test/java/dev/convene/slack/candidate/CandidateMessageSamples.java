package dev.convene.slack.candidate;

import static dev.convene.slack.candidate.Sketches.HELD;
import static dev.convene.slack.candidate.Sketches.LEAST;
import static dev.convene.slack.candidate.Sketches.MANAGER;
import static dev.convene.slack.candidate.Sketches.MOST;
import static dev.convene.slack.candidate.Sketches.OFFERED;
import static dev.convene.slack.candidate.Sketches.READER;
import static dev.convene.slack.candidate.Sketches.crowd;
import static dev.convene.slack.candidate.Sketches.entry;
import static dev.convene.slack.candidate.Sketches.meeting;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.History;
import dev.convene.candidate.ReadEarlier.Earlier;
import dev.convene.process.Stage;
import dev.convene.process.StepKey;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Panel;
import dev.convene.slack.Samples;
import dev.convene.testing.MadeCandidacy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The messages of this area. */
class CandidateMessageSamples implements Samples {

    @Override
    public void show(Shelf shelf) {
        for (var waiting : new int[] {0, 1, 50}) {
            shelf.message(
                    "newcomers-" + waiting,
                    text -> NewcomersView.render(
                            new NewcomersView.Model("<!channel> & *שלום* 😀 ".repeat(9), waiting), text));
        }
        for (var what : List.of(History.What.SKIPPED, History.What.REPEATED)) {
            shelf.message(
                    "left-" + what.name().toLowerCase(Locale.ROOT),
                    text -> LeftNotice.message(
                            Sketches.MOST, Sketches.entry(what, "managerial", Sketches.ODD.repeat(50)), null, text));
        }
        decisions(shelf);
        undone(shelf);
        offers(shelf);
        toSchedule(shelf);
        shelf.message(
                "candidate-added-least",
                text -> AddedView.render(new AddedView.Model(LEAST, false, List.of(), READER.zone(), null), text));
        var done = new Earlier(MOST, Optional.of(entry(History.What.NEXT, "managerial", "good")));
        var known = new AddedView.Model(MOST, true, Collections.nCopies(20, done), READER.zone(), Sketches.ACT);
        shelf.message("candidate-added-known", text -> AddedView.render(known, text));
        shelf.message("candidate-counted", text -> EarlierView.counted(MOST, text));
        shelf.message("candidate-reopened", text -> AddedView.reopened(MOST, text));
        shelf.message("opening-created", text -> CreateOpeningView.created("any", Sketches.ODD, false, text));
        shelf.message(
                "opening-created-confidential", text -> CreateOpeningView.created("any", Sketches.ODD, true, text));
        shelf.message("no-opening", AddingDesk::noOpening);
    }

    private static void decisions(Shelf shelf) {
        for (var what : List.of(History.What.NEXT, History.What.AGAIN, History.What.HOLD, History.What.NOT_RETAINED)) {
            var name = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
            decided(shelf, "decided-" + name + "-least", LEAST, what, "getting-to-know");
            decided(shelf, "decided-" + name + "-most", MOST, what, "managerial");
        }
        decided(shelf, "decided-hired", OFFERED, History.What.NEXT, "contract");
        var held = new DecisionView.Model(HELD, entry(History.What.HOLD, "operational", "later"), true);
        shelf.message("decided-on-hold", text -> DecisionView.decided(held, text));
        var gone = new DecisionView.Model(MOST, entry(History.What.WITHDRAWN, "managerial", null), false);
        shelf.message("withdrawn", text -> DecisionView.withdrawn(gone, text));
        var back = new DecisionView.Model(MOST, entry(History.What.REOPENED, "managerial", "a mistake"), false);
        shelf.message("reopened", text -> DecisionView.reopened(back, text));
    }

    private static void undone(Shelf shelf) {
        var gone = new DecisionView.Model(MOST, entry(History.What.WITHDRAWN, "managerial", null), false, MANAGER);
        shelf.message("withdrawn-undone", text -> DecisionView.withdrawn(gone, text));
        var next = new DecisionView.Model(MOST, entry(History.What.NEXT, "managerial", null), false, MANAGER);
        shelf.message("decided-undone", text -> DecisionView.decided(next, text));
        var skipped = entry(History.What.SKIPPED, "managerial", null);
        shelf.message("left-undone", text -> LeftNotice.message(MOST, skipped, MANAGER, text));
        for (var what : List.of(History.What.BEGAN, History.What.SKIPPED)) {
            var name = "undone-" + what.name().toLowerCase(Locale.ROOT);
            shelf.message(name, text -> UndoneView.message(new UndoneView.Model(what, MOST), text));
            shelf.modal(name + "-modal", text -> UndoneView.modal(new UndoneView.Model(what, LEAST), text));
        }
    }

    private static void decided(Shelf shelf, String name, CandidacyFile file, History.What what, String stage) {
        var model = new DecisionView.Model(file, entry(what, stage, "because"), false);
        shelf.message(name, text -> DecisionView.decided(model, text));
    }

    private static void offers(Shelf shelf) {
        var offer = (Stage.Offer) OFFERED.stage();
        shelf.message("offer-first", text -> OfferView.render(new OfferView.Model(OFFERED, offer, Set.of()), text));
        var others = Set.of(Sketches.MANAGER);
        shelf.message("offer-seen-to", text -> OfferView.render(new OfferView.Model(OFFERED, offer, others), text));
        var hired = MadeCandidacy.in("developer")
                .at("contract", 1, CandidacyStatus.HIRED)
                .with(new StepKey("proposed"), new StepKey("signed"))
                .file();
        shelf.message("offer-over", text -> OfferView.render(new OfferView.Model(hired, offer, Set.of()), text));
        var step = new DecisionView.Model(OFFERED, entry(History.What.OFFER_STEP, "contract", "signed"), false);
        var name = new StepKey("signed");
        shelf.message("offer-step", text -> DecisionView.step(step, Decided.step(offer, name, text), false, text));
        shelf.message("offer-step-last", text -> DecisionView.step(step, Decided.step(offer, name, text), true, text));
    }

    private static void toSchedule(Shelf shelf) {
        toSchedule(shelf, "to-schedule-least", LEAST, true, null);
        toSchedule(shelf, "to-schedule-most", MOST, true, null);
        var needsTeam = MadeCandidacy.in("developer")
                .at("managerial", 1, CandidacyStatus.ACTIVE)
                .file();
        toSchedule(shelf, "to-schedule-team-missing", needsTeam, true, null);
        toSchedule(shelf, "to-schedule-booked", MOST, true, crowd(MOST, InterviewStatus.CONFIRMED));
        toSchedule(shelf, "to-schedule-passed", MOST, false, null);
        toSchedule(shelf, "to-schedule-held", HELD, false, null);
        var elsewhere = new ToScheduleView.Model(
                MOST, meeting(MOST), true, null, READER.zone(), MOST.opening().recruiters());
        shelf.message("to-schedule-seen-to", text -> ToScheduleView.render(elsewhere, text));
    }

    private static void toSchedule(Shelf shelf, String name, CandidacyFile file, boolean here, @Nullable Panel booked) {
        var model = new ToScheduleView.Model(file, meeting(file), here, booked, READER.zone(), Set.of());
        shelf.message(name, text -> ToScheduleView.render(model, text));
    }
}
