package dev.convene.slack.candidate;

import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.CreateOpening.OpeningCreation;
import dev.convene.candidate.OpeningId;
import dev.convene.panel.Rosters;
import dev.convene.process.Processes;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Message;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** A recruiter opens a post. */
@Component
class CreateOpeningScreen implements Screen {

    private final CreateOpening createOpening;
    private final Processes processes;
    private final Rosters rosters;
    private final Recruiting recruiting;

    CreateOpeningScreen(CreateOpening createOpening, Processes processes, Rosters rosters, Recruiting recruiting) {
        this.createOpening = createOpening;
        this.processes = processes;
        this.rosters = rosters;
        this.recruiting = recruiting;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.CREATE_OPENING, this::open);
        routes.submission(CreateOpeningView.ID, this::submit);
    }

    void open(Talk talk) {
        if (!recruiting.isRecruiter(talk.reader().id())) {
            talk.tell(recruiting.onlyRecruiters(talk.text()));
        } else if (processes.latest().isEmpty()) {
            talk.tell(talk.text().of("slack.candidate.opening.no-process"));
        } else {
            talk.open(() -> CreateOpeningView.render(model(talk.reader().id()), talk.text()));
        }
    }

    private CreateOpeningView.Model model(MemberId creator) {
        return new CreateOpeningView.Model(
                processes.latest(), List.copyOf(rosters.current().teams().values()), creator, OpeningId.random());
    }

    private Answer submit(Submission submission) {
        var form = CreateOpeningForm.read(submission.form());
        var text = submission.text();
        var id = submission.meta().id(CreateOpeningView.OPENING, OpeningId::new);
        var reader = submission.reader().id();
        return switch (createOpening.create(id, reader, form.terms(), form.recruiters(), form.confidential())) {
            case OpeningCreation.Created(var opening) -> {
                submission.tell(created(opening, form, reader, text));
                yield Answer.clear();
            }
            case OpeningCreation.Malformed(var fields) -> Answer.errors(OpeningFields.errors(fields, text));
            case OpeningCreation.OnlyRecruiters _ ->
                Answer.error(CreateOpeningForm.TITLE, recruiting.onlyRecruiters(text));
        };
    }

    private static Message created(OpeningId opening, CreateOpeningForm form, MemberId reader, Text.In text) {
        var title = form.terms().title();
        return form.isKeptFrom(reader)
                ? Message.of(text.of("slack.candidate.opening.created-for-others", title))
                : CreateOpeningView.created(opening.value().toString(), title, form.confidential(), text);
    }
}
