package dev.convene.slack.scheduling;

import dev.convene.panel.BusyTimes;
import dev.convene.process.Mode;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.Availability;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.slack.Samples;
import dev.convene.slack.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** This area's messages, with the least and with the most in them. */
class SchedulingMessages implements Samples {

    @Override
    public void show(Shelf shelf) {
        for (var answer : Answer.values()) {
            var name = answer.name().toLowerCase(Locale.ROOT);
            shelf.message(
                    "invitation-" + name,
                    text -> InvitationView.render(
                            new InvitationView.Model(
                                    Drawn.facts(Drawn.most(), InterviewStatus.PROPOSED, answer, Answer.ASKED, answer),
                                    Drawn.READER,
                                    false),
                            text));
        }
        answeredFor(shelf);
        moved(shelf);
        warnings(shelf);
        shelf.message(
                "invitation-least",
                text -> InvitationView.render(
                        new InvitationView.Model(least(InterviewStatus.PROPOSED), Drawn.READER, false), text));
        shelf.message(
                "invitation-replaced",
                text -> InvitationView.render(
                        new InvitationView.Model(least(InterviewStatus.PROPOSED), Drawn.member(9), false), text));
        for (var status : InterviewStatus.values()) {
            each(shelf, status);
        }
        reminders(shelf);
        shelf.message("cancelled-told", text -> CancelView.told(most(InterviewStatus.CANCELLED), text));
        shelf.message(
                "called-off",
                text -> CalledOffNotice.message(most(InterviewStatus.PROPOSED).slot(), text));
        shelf.message(
                "room-pinned",
                text -> RoomPinnedView.render(new RoomPinnedView.Model(Drawn.STRANGE, Drawn.STRANGE), text));
    }

    private static void moved(Shelf shelf) {
        shelf.message(
                "invitation-overtaken",
                text -> OvertakenView.render(new OvertakenView.Model(most(InterviewStatus.PROPOSED)), text));
        shelf.message(
                "invitation-moved",
                text -> InvitationView.render(
                        new InvitationView.Model(
                                Drawn.facts(Drawn.most(), InterviewStatus.PROPOSED, Answer.ASKED), Drawn.READER, true),
                        text));
        shelf.message(
                "digest-none",
                text -> DigestView.render(
                        new DigestView.Model(LocalDate.of(2026, 11, 24), List.of(), Drawn.READER), text));
    }

    private static void answeredFor(Shelf shelf) {
        for (var answer : Answer.values()) {
            var facts = Drawn.facts(Drawn.most(), InterviewStatus.PROPOSED, answer, answer);
            var name = answer.name().toLowerCase(Locale.ROOT);
            for (var recorded : List.of(0, 1)) {
                shelf.message(
                        "answered-for-" + name + (recorded == 1 ? "" : "-since"),
                        text -> AnsweredForView.render(new AnsweredForView.Model(facts, Drawn.member(recorded)), text));
                shelf.message(
                        "invitation-recorded-" + name + (recorded == 1 ? "" : "-since"),
                        text -> InvitationView.render(
                                new InvitationView.Model(facts, Drawn.member(recorded), false), text));
            }
        }
        shelf.message(
                "answered-for-over",
                text -> AnsweredForView.render(
                        new AnsweredForView.Model(most(InterviewStatus.CANCELLED), Drawn.member(1)), text));
    }

    private static void warnings(Shelf shelf) {
        var all = Set.of(Drawn.member(0), Drawn.member(1), Drawn.member(2));
        shelf.message(
                "away-warning-least",
                text -> AwayWarningView.render(
                        new AwayWarningView.Model(
                                least(InterviewStatus.PROPOSED),
                                new Availability(Set.of(), Set.of(), Set.of(Drawn.member(0)), BusyTimes.Taken.NOBODY),
                                Set.of(),
                                _ -> Text.person(Drawn.STRANGE)),
                        text));
        shelf.message(
                "away-warning-most",
                text -> AwayWarningView.render(
                        new AwayWarningView.Model(
                                most(InterviewStatus.PROPOSED),
                                new Availability(all, all, all, new BusyTimes.Taken(all, all)),
                                all,
                                _ -> Text.person(Drawn.STRANGE)),
                        text));
    }

    private static void each(Shelf shelf, InterviewStatus status) {
        var name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        shelf.message(
                "invitation-of-" + name,
                text -> InvitationView.render(new InvitationView.Model(most(status), Drawn.READER, false), text));
        shelf.message(
                "booked-least-" + name,
                text -> BookedView.render(new BookedView.Model(least(status), true, false), text));
        shelf.message(
                "booked-most-" + name,
                text -> BookedView.render(new BookedView.Model(most(status), false, true), text));
        shelf.message(
                "room-interview-" + name,
                text -> RoomInterviewView.render(new RoomInterviewView.Model(most(status)), text));
        shelf.message(
                "declined-" + name,
                text -> DeclinedView.render(new DeclinedView.Model(most(status), Drawn.member(1), true), text));
        shelf.message(
                "declined-filled-" + name,
                text -> DeclinedView.render(new DeclinedView.Model(least(status), Drawn.member(1), false), text));
        for (var mode : Mode.values()) {
            var facts = Drawn.in(most(status), mode);
            var kind = name + "-" + mode.name().toLowerCase(Locale.ROOT);
            shelf.message(
                    "place-missing-" + kind, text -> PlaceMissingView.render(new PlaceMissingView.Model(facts), text));
            shelf.message(
                    "greet-" + kind,
                    text -> GreetView.render(
                            new GreetView.Model(facts, Drawn.READER, status != InterviewStatus.CONFIRMED), text));
        }
        shelf.message(
                "place-missing-least-" + name,
                text -> PlaceMissingView.render(new PlaceMissingView.Model(least(status)), text));
        shelf.message("soon-" + name, text -> SoonView.render(new SoonView.Model(most(status), Drawn.READER), text));
    }

    private static void reminders(Shelf shelf) {
        var day = LocalDate.of(2026, 11, 24);
        shelf.message(
                "digest-none-left",
                text -> DigestView.render(new DigestView.Model(day, List.of(), Drawn.READER), text));
        shelf.message(
                "soon-least",
                text -> SoonView.render(new SoonView.Model(least(InterviewStatus.CONFIRMED), Drawn.READER), text));
        shelf.message(
                "digest-least",
                text -> DigestView.render(
                        new DigestView.Model(
                                day, Collections.nCopies(1, least(InterviewStatus.PROPOSED)), Drawn.READER),
                        text));
        shelf.message(
                "digest-most",
                text -> DigestView.render(
                        new DigestView.Model(
                                day, Collections.nCopies(60, most(InterviewStatus.CONFIRMED)), Drawn.READER),
                        text));
        unopened(shelf, "cv", Optional.of(UnopenedView.Unopened.cv("https://cv.example.com/a?b=1&c=2")));
        unopened(shelf, "link", Optional.of(new UnopenedView.Unopened(Drawn.STRANGE, "https://example.com/")));
        unopened(shelf, "settled", Optional.empty());
        for (var open : new boolean[] {true, false}) {
            shelf.message(
                    "not-held-" + (open ? "open" : "settled"),
                    text -> NotHeldView.render(new NotHeldView.Model(most(InterviewStatus.NOT_HELD), open), text));
        }
    }

    private static void unopened(Shelf shelf, String name, Optional<UnopenedView.Unopened> what) {
        var about = Drawn.most();
        shelf.message(
                "unopened-" + name,
                text -> UnopenedView.render(
                        new UnopenedView.Model(about.candidacy(), about.candidate(), what, Drawn.READER), text));
    }

    private static Facts least(InterviewStatus status) {
        return Drawn.facts(Drawn.least(), status, Answer.ASKED);
    }

    private static Facts most(InterviewStatus status) {
        return Drawn.facts(
                Drawn.most(),
                status,
                Answer.ACCEPTED,
                Answer.DECLINED,
                Answer.ASKED,
                Answer.ACCEPTED,
                Answer.ASKED,
                Answer.ASKED);
    }
}
