package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.EditOpening;
import dev.convene.candidate.EditOpening.Outcome;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.Openings;
import dev.convene.panel.Rosters;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A recruiter puts right what an opening says. */
@Component
class EditOpeningScreen implements Screen {

    static final ActionId EDIT = new ActionId("edit-opening");

    private final EditOpening editOpening;
    private final Openings openings;
    private final Candidacies candidacies;
    private final Rosters rosters;
    private final Recruiting recruiting;

    EditOpeningScreen(
            EditOpening editOpening,
            Openings openings,
            Candidacies candidacies,
            Rosters rosters,
            Recruiting recruiting) {
        this.editOpening = editOpening;
        this.openings = openings;
        this.candidacies = candidacies;
        this.rosters = rosters;
        this.recruiting = recruiting;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(EDIT, this::open);
        routes.submission(EditOpeningView.ID, this::submit);
    }

    private void open(Press press) {
        var opening = opening(new OpeningId(UUID.fromString(press.value())));
        var reader = press.reader().id();
        if (!recruiting.isRecruiter(reader) || !openings.mayKnow(reader, opening)) {
            press.tell(recruiting.onlyRecruiters(press.text()));
            return;
        }
        press.open(() -> EditOpeningView.render(model(opening), press.text()));
    }

    private EditOpeningView.Model model(Opening opening) {
        var underWay = candidacies.open().stream()
                .filter(file -> file.opening().id().equals(opening.id()))
                .count();
        return new EditOpeningView.Model(
                opening, List.copyOf(rosters.current().teams().values()), underWay);
    }

    private Answer submit(Submission submission) {
        var text = submission.text();
        var opening = opening(submission.meta().id(EditOpeningView.OPENING, OpeningId::new));
        var correction = EditOpeningForm.read(submission.form(), opening);
        return switch (editOpening.edit(submission.reader().id(), opening.id(), correction)) {
            case Outcome.Edited() -> {
                submission.tell(done(opening.id(), submission.reader(), text));
                yield Answer.clear();
            }
            case Outcome.Malformed(var fields) -> Answer.errors(OpeningFields.errors(fields, text));
            case Outcome.OnlyRecruiters _ -> Answer.error(CreateOpeningForm.TITLE, recruiting.onlyRecruiters(text));
        };
    }

    private Words done(OpeningId id, Reader reader, Text.In text) {
        var opening = opening(id);
        return openings.mayKnow(reader.id(), opening)
                ? text.of("slack.candidate.edit-opening.done", opening.title())
                : text.of("slack.candidate.edit-opening.done-for-others");
    }

    private Opening opening(OpeningId id) {
        return openings.find(id).orElseThrow(() -> new IllegalStateException("No opening " + id.value()));
    }
}
