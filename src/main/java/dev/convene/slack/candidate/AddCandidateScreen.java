package dev.convene.slack.candidate;

import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.Openings;
import dev.convene.candidate.ReadEarlier;
import dev.convene.candidate.Undo;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Choices;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Search;
import dev.convene.slack.ShortcutId;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import dev.convene.slack.ZoneSearch;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A recruiter puts a person on an opening. */
@Component
class AddCandidateScreen implements Screen {

    private final AddCandidate addCandidate;
    private final Openings openings;
    private final Candidacies candidacies;
    private final ReadEarlier readEarlier;
    private final Undo undo;
    private final AddingDesk desk;

    AddCandidateScreen(
            AddCandidate addCandidate,
            Openings openings,
            Candidacies candidacies,
            ReadEarlier readEarlier,
            Undo undo,
            AddingDesk desk) {
        this.addCandidate = addCandidate;
        this.openings = openings;
        this.candidacies = candidacies;
        this.readEarlier = readEarlier;
        this.undo = undo;
        this.desk = desk;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("candidate", List.of("candidat", "ajouter", "add", "candidature"), this::byCommand);
        routes.shortcut(new ShortcutId("add-candidate"), shortcut -> open(shortcut, null));
        routes.opens(Acts.ADD_CANDIDATE, this::byButton);
        routes.submission(AddCandidateView.ID, this::submit);
        routes.options(PersonFields.ZONE.action(), search -> ZoneSearch.matching(search.typed(), search.text()));
        routes.options(AddCandidateForm.OPENING.action(), this::search);
    }

    /** What is typed behind the command may name the opening. */
    private void byCommand(Command command) {
        var typed = folded(command.argument());
        open(
                command,
                typed.isEmpty()
                        ? null
                        : titled(command.reader().id(), typed).findFirst().orElse(null));
    }

    private void byButton(Press press) {
        var value = press.value();
        open(
                press,
                value.equals("any")
                        ? null
                        : openings.openTo(press.reader().id()).stream()
                                .filter(opening ->
                                        opening.id().value().toString().equals(value))
                                .findFirst()
                                .orElse(null));
    }

    private void open(Talk talk, @Nullable Opening chosen) {
        desk.refusal(talk)
                .ifPresentOrElse(
                        talk::tell,
                        () -> talk.open(() -> AddCandidateView.render(desk.model(talk.reader(), chosen), talk.text())));
    }

    private Choices search(Search search) {
        return desk.isRecruiter(search.reader().id())
                ? Choices.of(titled(search.reader().id(), folded(search.typed()))
                        .map(AddCandidateView::choice)
                        .toList())
                : Choices.of();
    }

    private Stream<Opening> titled(MemberId reader, String typed) {
        return openings.takingPeople(reader).stream()
                .filter(opening -> folded(opening.title()).contains(typed));
    }

    private static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private Answer submit(Submission submission) {
        return AddCandidateForm.read(submission.form())
                .map(form -> add(submission, form))
                .orElseGet(
                        () -> Answer.error(PersonFields.ZONE, submission.text().of("slack.candidate.add.zone-wrong")));
    }

    private Answer add(Submission submission, AddCandidateForm form) {
        var actor = submission.reader().id();
        var text = submission.text();
        var known = candidacies.knownAs(form.newcomer().person().email()).isPresent();
        return switch (addCandidate.add(actor, form.newcomer())) {
            case Addition.Added(var candidacy) -> {
                submission.tell(AddedView.render(added(submission.reader(), candidacy, known), text));
                yield Answer.clear();
            }
            case Addition.AlreadyThere(var candidacy) ->
                desk.over(actor, candidacy)
                        .map(over -> Answer.push(ReopenView.render(ReopenView.afterAll(over), text)))
                        .orElseGet(() -> Answer.error(PersonFields.EMAIL, desk.alreadyThere(actor, candidacy, text)));
            case Addition.NoLongerOpen() ->
                Answer.error(AddCandidateForm.OPENING, text.of("slack.candidate.add.no-longer-open"));
            case Addition.Malformed(var fields) -> Answer.errors(AddCandidateForm.errors(fields, text));
            case Addition.OnlyRecruiters() -> Answer.error(AddCandidateForm.OPENING, desk.onlyRecruiters(text));
        };
    }

    private AddedView.Model added(Reader reader, CandidacyId candidacy, boolean known) {
        var file = candidacies.require(candidacy);
        var earlier = known ? readEarlier.read(reader.id(), file) : List.<ReadEarlier.Earlier>of();
        var act = undo.offered(reader.id(), candidacy).orElse(null);
        return new AddedView.Model(file, known, earlier, reader.zone(), act);
    }
}
