package dev.convene.slack.candidate;

import static dev.convene.slack.candidate.Sketches.LEAST;
import static dev.convene.slack.candidate.Sketches.MANAGER;
import static dev.convene.slack.candidate.Sketches.MOST;
import static dev.convene.slack.candidate.Sketches.NOW;
import static dev.convene.slack.candidate.Sketches.OFFERED;
import static dev.convene.slack.candidate.Sketches.READER;
import static dev.convene.slack.candidate.Sketches.VISITING;
import static dev.convene.slack.candidate.Sketches.crowd;
import static dev.convene.slack.candidate.Sketches.teams;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.LinkId;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.SentLink;
import dev.convene.insight.Pipeline;
import dev.convene.insight.Situation;
import dev.convene.process.HiringProcess;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Samples;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import dev.convene.slack.ViewMeta;
import dev.convene.testing.Made;
import dev.convene.testing.MadeCandidacy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The modals of this area, with the least and with the most data. */
class CandidateSamples implements Samples {

    private static final HiringProcess DEVELOPER = Made.process("developer");

    @Override
    public void show(Shelf shelf) {
        openings(shelf);
        forms(shelf);
        sheets(shelf);
        pipelines(shelf);
    }

    private static void openings(Shelf shelf) {
        var line = new OpeningsView.Line(LEAST.opening(), DEVELOPER.name(), 1);
        var odd = new OpeningsView.Line(MOST.opening(), DEVELOPER.name(), 1234);
        var many = Stream.generate(() -> odd).limit(120).toList();
        shelf.modal(
                "openings-least",
                text -> OpeningsView.render(new OpeningsView.Model(List.of(line), false, true), text));
        shelf.modal("openings-most", text -> OpeningsView.render(new OpeningsView.Model(many, true, true), text));
        var secret = new OpeningsView.Line(MadeCandidacy.inConfidence(MOST.opening()), DEVELOPER.name(), 2);
        shelf.modal(
                "openings-confidential",
                text -> OpeningsView.render(new OpeningsView.Model(List.of(secret), true, false), text));
        shelf.modal(
                "create-opening-least",
                text -> CreateOpeningView.render(
                        new CreateOpeningView.Model(List.of(DEVELOPER), List.of(), MANAGER, OpeningId.random()), text));
        shelf.modal(
                "edit-opening-least",
                text -> EditOpeningView.render(new EditOpeningView.Model(LEAST.opening(), List.of(), 0), text));
        shelf.modal(
                "edit-opening-most",
                text -> EditOpeningView.render(new EditOpeningView.Model(MOST.opening(), teams(120), 1234), text));
        shelf.modal(
                "edit-opening-confidential",
                text -> EditOpeningView.render(new EditOpeningView.Model(secret.opening(), teams(2), 1), text));
        var both = List.of(DEVELOPER, Made.process("cto"));
        shelf.modal(
                "create-opening-most",
                text -> CreateOpeningView.render(
                        new CreateOpeningView.Model(both, teams(120), MANAGER, OpeningId.random()), text));
    }

    private static void forms(Shelf shelf) {
        var one = List.of(LEAST.opening());
        var both = List.of(DEVELOPER, Made.process("cto"));
        var openings =
                IntStream.range(0, 100).mapToObj(n -> opening(n).opening()).toList();
        var more = IntStream.range(0, 101).mapToObj(n -> opening(n).opening()).toList();
        shelf.modal(
                "add-candidate-least",
                text -> adding(new AddCandidateView.Model(one, null, List.of(DEVELOPER), List.of(), READER), text));
        shelf.modal(
                "add-candidate-most",
                text -> adding(
                        new AddCandidateView.Model(openings, openings.getLast(), both, teams(120), READER), text));
        shelf.modal(
                "add-candidate-searched",
                text -> adding(new AddCandidateView.Model(more, MOST.opening(), both, teams(2), READER), text));
        var meta = ViewMeta.of("candidacy", MOST.id().value());
        shelf.modal(
                "choose-team-none",
                text -> ChooseTeamView.render(new ChooseTeamView.Model(LEAST, List.of(), meta), text));
        shelf.modal(
                "choose-team-most",
                text -> ChooseTeamView.render(new ChooseTeamView.Model(MOST, teams(120), meta), text));
        var edited = new EditCandidateView.Model(LEAST, meta);
        var editedMost = new EditCandidateView.Model(MOST, meta);
        shelf.modal("edit-candidate-least", text -> EditCandidateView.render(edited, text));
        shelf.modal("edit-candidate-most", text -> EditCandidateView.render(editedMost, text));
        shelf.modal("reopen-least", text -> ReopenView.render(new ReopenView.Model(LEAST, meta, false), text));
        shelf.modal("reopen-most", text -> ReopenView.render(ReopenView.afterAll(MOST), text));
        shelf.modal("skip-least", text -> SkipView.render(new SkipView.Model(LEAST, LEAST.stage(), meta), text));
        shelf.modal("skip-most", text -> SkipView.render(new SkipView.Model(MOST, MOST.stage(), meta), text));
        shelf.modal("keep-away-least", text -> KeepAwayView.render(new KeepAwayView.Model(LEAST, meta), text));
        shelf.modal("keep-away-most", text -> KeepAwayView.render(new KeepAwayView.Model(MOST, meta), text));
        deletions(shelf);
        shelf.modal("withdraw-least", text -> WithdrawView.render(new WithdrawView.Model(LEAST, meta), text));
        shelf.modal("withdraw-most", text -> WithdrawView.render(new WithdrawView.Model(MOST, meta), text));
    }

    private static void deletions(Shelf shelf) {
        var zone = READER.zone();
        shelf.modal(
                "delete-least",
                text -> DeleteView.render(new DeleteView.Model(LEAST, List.of(), 0, false, null, zone), text));
        var ahead = Collections.nCopies(20, crowd(MOST, InterviewStatus.CONFIRMED));
        shelf.modal(
                "delete-most",
                text -> DeleteView.render(new DeleteView.Model(MOST, ahead, 12, true, "C0123456789", zone), text));
    }

    private static View adding(AddCandidateView.Model model, Text.In text) {
        return AddCandidateView.render(model, text);
    }

    private static void sheets(Shelf shelf) {
        sent(shelf);
        shelf.modal(
                "sheet-least",
                text -> SheetView.render(
                        new SheetView.Model(
                                new SheetAction.Sheet(LEAST, new Situation.Over(NOW), READER),
                                null,
                                List.of(),
                                List.of(),
                                new SheetTimeline(List.of(), List.of()),
                                null,
                                null,
                                List.of(),
                                List.of()),
                        text));
        shelf.modal("sheet-most", text -> SheetView.render(crowded(MOST, Sketches.toSchedule(MOST), text), text));
        shelf.modal(
                "sheet-visit", text -> SheetView.render(crowded(VISITING, Sketches.toSchedule(VISITING), text), text));
        var offer = (Stage.Offer) OFFERED.stage();
        shelf.modal(
                "sheet-offer",
                text -> SheetView.render(
                        crowded(
                                OFFERED,
                                new Situation.OfferStepOpen(
                                        offer, offer.steps().getFirst(), Sketches.HELD.recruiters(), NOW),
                                text),
                        text));
    }

    private static SheetView.Model crowded(CandidacyFile file, Situation situation, Text.In text) {
        var panel = crowd(file, InterviewStatus.PROPOSED);
        var visits = file.process().besides(file.stage().key()).stream()
                .map(visit -> new SheetView.Visit(visit, panel))
                .toList();
        return new SheetView.Model(
                new SheetAction.Sheet(file, situation, READER),
                panel,
                visits,
                List.of(new SheetView.Ahead(file.stage(), panel)),
                new SheetTimeline(
                        Sketches.longHistory(file.stage().key().value()),
                        Stream.of(InterviewStatus.values())
                                .map(status -> crowd(file, status))
                                .toList()),
                teams(1).getFirst(),
                NOW,
                links(10),
                offered(file, text));
    }

    /** As many as there can be, each as long as it can be. */
    private static List<SentLink> links(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new SentLink(
                        new LinkId(new UUID(3, number)),
                        "<!channel> & 😀 שלום ".repeat(3),
                        "https://example.com/" + "a".repeat(230)))
                .toList();
    }

    private static void sent(Shelf shelf) {
        for (var many : List.of(0, 9, 10)) {
            var meta = ViewMeta.of("candidacy", MOST.id().value());
            shelf.modal(
                    "links-" + many,
                    text -> LinksView.render(new LinksView.Model(MOST, links(many), meta, many > 0), text));
        }
    }

    /** Two of one kind first, then all the acts there are. */
    private static List<SheetActions.Offered> offered(CandidacyFile file, Text.In text) {
        var value = file.id().value() + ":" + "s".repeat(40) + ":12";
        var acts = List.<ActionId>of(
                Acts.SCHEDULE, Acts.SCHEDULE, Acts.DECIDE, Acts.MOVE_INTERVIEW, Acts.WITHDRAW, Acts.CHOOSE_TEAM);
        var offered = new ArrayList<SheetActions.Offered>();
        acts.forEach(act -> offered.add(new SheetActions.Offered(
                act, new SheetAction.Entry(value, text.of("slack.candidate.add.schedule")), act != Acts.WITHDRAW)));
        return offered;
    }

    private static void pipelines(Shelf shelf) {
        shelf.modal(
                "pipeline-nobody", text -> PipelineView.render(pipeline(List.of(), PipelineFilter.none(), true), text));
        shelf.modal(
                "pipeline-nobody-yours",
                text -> PipelineView.render(pipeline(List.of(), PipelineFilter.none(), false), text));
        var one = List.of(new Pipeline.Line(LEAST, Sketches.toSchedule(LEAST)));
        shelf.modal("pipeline-least", text -> PipelineView.render(pipeline(one, PipelineFilter.none(), true), text));
        var every = Sketches.everySituation().stream()
                .map(situation -> new Pipeline.Line(MOST, situation))
                .toList();
        shelf.modal("pipeline-every", text -> PipelineView.render(pipeline(every, PipelineFilter.none(), true), text));
        var many = IntStream.range(0, 130)
                .mapToObj(n -> new Pipeline.Line(opening(n), Sketches.toSchedule(LEAST)))
                .toList();
        shelf.modal(
                "pipeline-most",
                text -> PipelineView.render(pipeline(many, PipelineFilter.none().page(2), true), text));
        var filter = PipelineFilter.none()
                .opening(MOST.opening().id().value().toString())
                .stage("developer:managerial")
                .waitsFor(MANAGER.value());
        shelf.modal("pipeline-none-so", text -> PipelineView.render(pipeline(one, filter, true), text));
        shelf.modal("pipeline-filtered", text -> PipelineView.render(pipeline(every, filter, true), text));
    }

    private static CandidacyFile opening(int n) {
        var terms = MOST.opening().terms();
        return MadeCandidacy.in("developer")
                .named(Sketches.ODD + n)
                .to(
                        new OpeningTerms(n + terms.title(), terms.process(), MANAGER, null, null, null, null),
                        LEAST.opening().recruiters())
                .file();
    }

    private static PipelineView.Model pipeline(List<Pipeline.Line> lines, PipelineFilter filter, boolean recruits) {
        return new PipelineView.Model(lines, filter, Map.of(MANAGER, "manager-1"), READER, recruits);
    }
}
