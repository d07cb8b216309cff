package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.Resume;
import dev.convene.insight.Situation;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A candidacy on hold goes on where it stood. */
@Component
@Order(100)
class ResumeScreen implements Screen, SheetAction {

    private final Resume resume;
    private final CandidacyRights rights;
    private final Interviews interviews;
    private final Sheets sheets;

    ResumeScreen(Resume resume, CandidacyRights rights, Interviews interviews, Sheets sheets) {
        this.resume = resume;
        this.rights = rights;
        this.interviews = interviews;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(Acts.RESUME, press -> open(press, press.value()));
    }

    @Override
    public ActionId act() {
        return Acts.RESUME;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return sheet.situation() instanceof Situation.OnHold
                        && rights.mayRecruit(sheet.reader().id(), sheet.file())
                ? List.of(new Entry(sheet.file().id().value().toString(), text.of("slack.candidate.resume")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        var outcome = resume.resume(press.reader().id(), id);
        Changed.refusal(outcome, press.text()).ifPresentOrElse(press::tell, () -> {
            if (!sheets.redraw(press, id)) {
                press.tell(told(press, id));
            }
        });
    }

    /** What stands: stages and times, and nobody's name. */
    private Words told(Press press, CandidacyId id) {
        var file = sheets.file(press.reader(), id, press.text());
        var booked = interviews.of(id).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .map(panel -> booked(panel.interview(), file, press))
                .toList();
        return booked.isEmpty()
                ? press.text().of("slack.candidate.resumed")
                : press.text().of("slack.candidate.resumed-with", press.text().list(booked));
    }

    private static Words booked(Interview interview, CandidacyFile file, Press press) {
        var text = press.text();
        return text.of(
                "slack.candidate.resumed-one",
                Say.stage(file.process().stage(interview.occasion().stage()), text),
                Say.moment(interview.slot().startsAt(), press.reader().zone(), text));
    }
}
