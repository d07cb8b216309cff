package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.EditCandidate;
import dev.convene.candidate.EditCandidate.Outcome;
import dev.convene.candidate.Person;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: putting right what is known of the person. */
@Component
@Order(700)
class EditCandidateScreen implements Screen, SheetAction {

    private static final ActionId EDIT = new ActionId("edit-candidate");

    private final EditCandidate editCandidate;
    private final CandidacyRights rights;
    private final Sheets sheets;

    EditCandidateScreen(EditCandidate editCandidate, CandidacyRights rights, Sheets sheets) {
        this.editCandidate = editCandidate;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(EDIT, press -> open(press, press.value()));
        routes.submission(EditCandidateView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return EDIT;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return rights.mayRecruit(sheet.reader().id(), sheet.file())
                ? List.of(new Entry(sheet.file().id().value().toString(), text.of("slack.candidate.edit.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> EditCandidateView.render(
                new EditCandidateView.Model(sheets.file(press.reader(), id, press.text()), sheets.onTopOf(press, id)),
                press.text()));
    }

    private Answer submit(Submission submission) {
        return PersonFields.read(submission.form())
                .map(person -> edit(submission, person))
                .orElseGet(
                        () -> Answer.error(PersonFields.ZONE, submission.text().of("slack.candidate.add.zone-wrong")));
    }

    private Answer edit(Submission submission, Person person) {
        var text = submission.text();
        var id = submission.meta().id("candidacy", CandidacyId::new);
        return switch (editCandidate.edit(submission.reader().id(), id, person)) {
            case Outcome.Edited() -> {
                if (!sheets.redrawBelow(submission, id)) {
                    submission.tell(text.of("slack.candidate.edit.done"));
                }
                yield Answer.close();
            }
            case Outcome.EmailTaken() -> Answer.error(PersonFields.EMAIL, text.of("slack.candidate.edit.email-taken"));
            case Outcome.Malformed(var fields) -> Answer.errors(errors(fields, text));
            case Outcome.NotAllowed(var recruiters) ->
                Answer.error(
                        PersonFields.NAME, text.of("slack.candidate.only-recruiters", Say.people(recruiters, text)));
        };
    }

    private static Map<BlockId, Words> errors(Set<EditCandidate.Field> fields, Text.In text) {
        return fields.stream().collect(Collectors.toMap(EditCandidateScreen::block, field -> sentence(field, text)));
    }

    private static BlockId block(EditCandidate.Field field) {
        return switch (field) {
            case NAME -> PersonFields.NAME;
            case EMAIL -> PersonFields.EMAIL;
            case CV -> PersonFields.CV;
        };
    }

    private static Words sentence(EditCandidate.Field field, Text.In text) {
        return switch (field) {
            case NAME -> text.of("slack.candidate.add.name-wrong");
            case EMAIL -> text.of("slack.candidate.add.email-wrong");
            case CV -> text.of("slack.candidate.link-wrong");
        };
    }
}
