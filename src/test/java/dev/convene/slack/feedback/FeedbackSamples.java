package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.History;
import dev.convene.candidate.Undoable;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.ReadCards;
import dev.convene.feedback.Recommendation;
import dev.convene.feedback.Round;
import dev.convene.mail.Written;
import dev.convene.process.CriterionKey;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.shared.MemberId;
import dev.convene.slack.Samples;
import dev.convene.testing.MadeCandidacy;
import dev.convene.testing.MadeInterview;
import dev.convene.testing.People;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything this area shows, with little and with much. */
public final class FeedbackSamples implements Samples {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
    private static final String ODD = "<!channel> & *שלום* 😀 ";
    private static final MemberId MANAGER = new MemberId(People.MANAGER);
    private static final MemberId AUTHOR = new MemberId(People.DEVELOPER);
    private static final CardContent EMPTY = new CardContent(null, "", Set.of(), Set.of(), "");
    private static final InterviewFile ALONE =
            interview(MadeCandidacy.in("developer").file(), "getting-to-know", List.of(People.RECRUITER));
    private static final InterviewFile MANY = interview(
            MadeCandidacy.in("developer")
                    .named(ODD.repeat(5))
                    .at("operational", 1, CandidacyStatus.ACTIVE)
                    .file(),
            "operational",
            List.of(
                    People.DEVELOPER,
                    People.SECOND_DEVELOPER,
                    People.THIRD_DEVELOPER,
                    People.PRODUCT_OWNER,
                    People.LEAD_DEVELOPER,
                    People.HR,
                    People.CTO,
                    People.CPO));

    @Override
    public void show(Shelf shelf) {
        cards(shelf);
        together(shelf);
        closing(shelf);
        decisions(shelf);
        messages(shelf);
    }

    private static void cards(Shelf shelf) {
        shelf.modal(
                "card-least",
                text -> CardView.render(
                        new CardView.Model(ALONE, stage(ALONE), EMPTY, List.of(), true, 3, null, null, ZONE), text));
        shelf.modal(
                "card-most",
                text -> CardView.render(
                        new CardView.Model(
                                MANY, stage(MANY), full(MANY), MANY.panel().expected(), false, 0, NOW, MANAGER, ZONE),
                        text));
        shelf.modal(
                "own-card-least",
                text -> OwnCardView.render(
                        new OwnCardView.Model(
                                ALONE,
                                stage(ALONE),
                                new CardContent(Recommendation.NO, "", Set.of(), Set.of(), ""),
                                null,
                                round(ALONE, People.RECRUITER),
                                ZONE),
                        text));
        shelf.modal(
                "own-card-most",
                text -> OwnCardView.render(
                        new OwnCardView.Model(MANY, stage(MANY), full(MANY), MANAGER, everybody(MANY), ZONE), text));
        reported(shelf);
        shelf.modal(
                "card-done-sealed",
                text -> CardDoneView.render(new CardDoneView.Model(MANY, round(MANY, People.DEVELOPER), false), text));
        shelf.modal(
                "card-done-complete",
                text -> CardDoneView.render(new CardDoneView.Model(MANY, everybody(MANY), true), text));
        shelf.modal(
                "owed-cards-least",
                text -> OwedCardsView.render(new OwedCardsView.Model(List.of(ALONE, MANY), ZONE), text));
        shelf.modal(
                "owed-cards-most",
                text -> OwedCardsView.render(new OwedCardsView.Model(Collections.nCopies(1, MANY), ZONE), text));
        shelf.modal(
                "feedback-notice",
                text -> NoticeView.render(text.of("slack.feedback.decide.not-yours", MANAGER), text));
    }

    private static void reported(Shelf shelf) {
        for (var file : List.of(ALONE, MANY)) {
            shelf.modal(
                    "report-card-" + (file == ALONE ? "least" : "most"),
                    text -> ReportCardView.render(new ReportCardView.Model(file, stage(file), AUTHOR, ZONE), text));
        }
        shelf.message(
                "card-reported",
                text -> ReportedCardView.render(new ReportedCardView.Model(MANY, MANAGER, false), text));
        shelf.message(
                "card-reported-taken-up",
                text -> ReportedCardView.render(new ReportedCardView.Model(ALONE, null, false), text));
        shelf.message(
                "card-reported-in",
                text -> ReportedCardView.render(new ReportedCardView.Model(MANY, null, true), text));
    }

    private static void together(Shelf shelf) {
        var one = new ReadCards.Card(AUTHOR, new CardContent(Recommendation.YES, "", Set.of(), Set.of(), ""), null);
        var all = MANY.panel().expected().stream()
                .map(member -> new ReadCards.Card(member, full(MANY), MANAGER))
                .toList();
        shelf.modal("cards-least", text -> CardsView.render(new CardsView.Model(ALONE, List.of(one), 0, false), text));
        shelf.modal("cards-most", text -> CardsView.render(new CardsView.Model(MANY, all, 0, true), text));
        shelf.modal(
                "cards-of-a-crowd",
                text -> CardsView.render(
                        new CardsView.Model(
                                MANY,
                                Collections.nCopies(8, all).stream()
                                        .flatMap(List::stream)
                                        .toList(),
                                1,
                                true),
                        text));
        shelf.modal(
                "cards-sealed",
                text -> SealedView.render(new SealedView.Model(MANY, round(MANY, People.DEVELOPER), true, true), text));
    }

    private static void closing(Shelf shelf) {
        shelf.modal(
                "cards-closed-without-mine",
                text -> SealedView.render(
                        new SealedView.Model(MANY, closed(MANY, People.DEVELOPER), true, true), text));
        shelf.modal(
                "cards-closed-empty",
                text -> SealedView.render(new SealedView.Model(MANY, closed(MANY), false, true), text));
        shelf.modal(
                "close-round-least",
                text -> CloseRoundView.render(new CloseRoundView.Model(ALONE, round(ALONE)), text));
        shelf.modal(
                "close-round-most",
                text -> CloseRoundView.render(new CloseRoundView.Model(MANY, round(MANY, People.DEVELOPER)), text));
        shelf.modal(
                "round-closed-least",
                text -> RoundClosedView.render(new RoundClosedView.Model(ALONE, closed(ALONE), false), text));
        shelf.modal(
                "round-closed-most",
                text -> RoundClosedView.render(
                        new RoundClosedView.Model(MANY, closed(MANY, People.DEVELOPER), true), text));
        shelf.modal(
                "decide-closed",
                text -> DecideView.render(decide(MANY, Optional.of(closed(MANY, People.DEVELOPER))), text));
    }

    private static void decisions(Shelf shelf) {
        shelf.modal("decide-least", text -> DecideView.render(decide(ALONE, Optional.empty()), text));
        shelf.modal("decide-missing", text -> DecideView.render(decide(MANY, Optional.of(round(MANY))), text));
        shelf.modal("decide-most", text -> DecideView.render(decide(MANY, Optional.of(everybody(MANY))), text));
        var offer = MadeCandidacy.in("developer")
                .at("contract", 1, CandidacyStatus.ACTIVE)
                .file();
        shelf.modal(
                "decide-offer",
                text -> DecideView.render(
                        new DecideView.Model(offer, offer.stage(), Matter.current(offer), Optional.empty(), null, 0),
                        text));
        for (var status : CandidacyStatus.values()) {
            var file =
                    MadeCandidacy.in("developer").at("operational", 1, status).file();
            shelf.modal(
                    "decided-"
                            + status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    text -> DecidedView.render(
                            new DecidedView.Model(
                                    file,
                                    new Heading(file, file.stage()).full(text),
                                    List.of(text.of("slack.feedback.done.alone")),
                                    true,
                                    true,
                                    new Undoable(
                                            1,
                                            AUTHOR,
                                            History.What.NEXT,
                                            Instant.EPOCH,
                                            file.candidacy().standing())),
                            text));
        }
    }

    private static void messages(Shelf shelf) {
        for (var state : states()) {
            var name = state.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            shelf.message(
                    "ended-" + name.toLowerCase(java.util.Locale.ROOT),
                    text -> EndedView.render(new EndedView.Model(MANY, AUTHOR, state, ZONE), text));
        }
        shelf.message("overdue-cards", OverdueCardsView::render);
        shelf.message(
                "round-closed",
                text -> RoundView.render(
                        new RoundView.Model(MANY, MANAGER, closed(MANY, People.DEVELOPER), true, Optional.empty()),
                        text));
        shelf.message(
                "round-open",
                text -> RoundView.render(
                        new RoundView.Model(MANY, MANAGER, everybody(MANY), true, Optional.empty()), text));
        for (var what : List.of(History.What.NEXT, History.What.AGAIN, History.What.HOLD, History.What.NOT_RETAINED)) {
            var entry = new History.Entry(NOW, MANAGER, what, new StageKey("operational"), 1, ODD, null, false);
            shelf.message(
                    "round-" + what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    text -> RoundView.render(
                            new RoundView.Model(MANY, MANAGER, everybody(MANY), false, Optional.of(entry)), text));
        }
    }

    private static List<EndedState> states() {
        return List.of(
                new EndedState.Owed(),
                new EndedState.Reported(MANAGER),
                new EndedState.Awaiting(MANY.panel().expected(), 9),
                new EndedState.Complete(false),
                new EndedState.Closed(MANAGER),
                new EndedState.ReaderAbsent(),
                new EndedState.CandidateAbsent(MANAGER),
                new EndedState.Moved(),
                new EndedState.Cancelled(),
                new EndedState.NotSeated());
    }

    private static DecideView.Model decide(InterviewFile file, Optional<Round> round) {
        return new DecideView.Model(
                file.candidacy(),
                file.candidacy().stage(),
                Matter.current(file.candidacy()),
                round,
                new Written(ODD, ODD.repeat(400)),
                2);
    }

    private static Stage.Interview stage(InterviewFile file) {
        return (Stage.Interview) file.stage();
    }

    /** As long as each field takes. */
    private static CardContent full(InterviewFile file) {
        var stage = stage(file);
        return new CardContent(
                Recommendation.RATHER_YES,
                "&".repeat(CardFields.SUMMARY_LENGTH),
                stage.criteria().stream()
                        .map(criterion -> new CardContent.Rating(
                                new CriterionKey(criterion.key().value()), 4))
                        .collect(Collectors.toSet()),
                stage.questions().stream()
                        .map(question -> new CardContent.Reply(
                                question.key(),
                                CardContent.Judgement.UNSURE,
                                ODD.repeat(13).substring(0, CardFields.WHY_LENGTH - 10)))
                        .collect(Collectors.toSet()),
                "<!channel> " + "n".repeat(CardFields.NOTES_LENGTH - 11));
    }

    private static Round round(InterviewFile file, String... submitted) {
        return new Round(
                file.panel(),
                java.util.Arrays.stream(submitted).map(MemberId::new).collect(Collectors.toSet()),
                null);
    }

    private static Round closed(InterviewFile file, String... submitted) {
        return new Round(file.panel(), round(file, submitted).submitted(), MANAGER);
    }

    private static Round everybody(InterviewFile file) {
        return new Round(file.panel(), Set.copyOf(file.panel().expected()), null);
    }

    private static InterviewFile interview(CandidacyFile file, String stage, List<String> panel) {
        var made = MadeInterview.of(file).stage(stage).being(InterviewStatus.HELD);
        for (var member : panel) {
            made = made.seating(member, 0, Answer.ACCEPTED);
        }
        return new InterviewFile(made.panel(), file);
    }
}
