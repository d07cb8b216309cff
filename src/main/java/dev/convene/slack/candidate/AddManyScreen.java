package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.CheckNewcomers;
import dev.convene.candidate.Checked;
import dev.convene.candidate.Openings;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.ZoneSearch;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A recruiter brings the people who are under way already: pastes them, sees what holds, and adds what does. */
@Component
class AddManyScreen implements Screen {

    /** Value: opening, or {@code any}. */
    static final ActionId ADD_MANY = new ActionId("add-many");

    private static final int MOST = 50;

    private final CheckNewcomers check;
    private final AddCandidate addCandidate;
    private final Openings openings;
    private final AddingDesk desk;

    AddManyScreen(CheckNewcomers check, AddCandidate addCandidate, Openings openings, AddingDesk desk) {
        this.check = check;
        this.addCandidate = addCandidate;
        this.openings = openings;
        this.desk = desk;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(ADD_MANY, this::open);
        routes.submission(AddManyView.ID, this::submit);
        routes.options(AddManyForm.ZONE.action(), search -> ZoneSearch.matching(search.typed(), search.text()));
    }

    private void open(Press press) {
        desk.refusal(press)
                .ifPresentOrElse(
                        press::tell,
                        () -> press.open(() -> {
                            var chosen = desk.model(press.reader(), null).chosen();
                            return AddManyView.render(
                                    new AddManyView.Model(
                                            openings.takingPeople(press.reader().id()),
                                            chosen == null ? null : chosen.id(),
                                            press.text().locale(),
                                            press.reader().zone(),
                                            List.of(),
                                            0,
                                            AddManyForm.meta(0)),
                                    press.text());
                        }));
    }

    private Answer submit(Submission submission) {
        return AddManyForm.read(submission.form(), submission.meta())
                .map(form -> submit(submission, form))
                .orElseGet(
                        () -> Answer.error(AddManyForm.ZONE, submission.text().of("slack.candidate.add.zone-wrong")));
    }

    private Answer submit(Submission submission, AddManyForm form) {
        var text = submission.text();
        var first = AddManyForm.lines(form.round(), 0);
        if (form.lines().isEmpty()) {
            return Answer.error(first, text.of("slack.candidate.many.nothing"));
        }
        if (form.lines().size() > MOST) {
            return Answer.error(
                    first, text.of("slack.candidate.many.too-many", form.lines().size(), MOST));
        }
        var actor = submission.reader().id();
        var checked = check.check(actor, form.lines(), form.common());
        if (checked.isEmpty()) {
            return Answer.error(first, desk.onlyRecruiters(text));
        }
        return form.isSeen() && checked.stream().anyMatch(Checked.Fits.class::isInstance)
                ? add(submission, form, checked)
                : Answer.update(view(form, actor, checked, 0, text));
    }

    private Answer add(Submission submission, AddManyForm form, List<Checked> checked) {
        var actor = submission.reader().id();
        var left = new ArrayList<Checked>();
        for (var line : checked) {
            if (line instanceof Checked.Fits fits) {
                if (addCandidate.add(actor, fits.newcomer()) instanceof Addition.AlreadyThere(var there)) {
                    left.add(new Checked.Wrong(fits.line(), new Checked.Reason.AlreadyThere(there)));
                }
            } else {
                left.add(line);
            }
        }
        var added = checked.size() - left.size();
        if (!left.isEmpty()) {
            return Answer.update(view(form, actor, left, added, submission.text()));
        }
        submission.tell(told(added, submission.text()));
        return Answer.clear();
    }

    private View view(AddManyForm form, MemberId actor, List<Checked> checked, int added, Text.In text) {
        var lines = checked.stream()
                .map(line -> new CheckedLine(
                        line, line instanceof Checked.Wrong(var _, var why) ? desk.why(why, actor, text) : null))
                .toList();
        return AddManyView.render(
                new AddManyView.Model(
                        openings.takingPeople(actor),
                        form.common().opening(),
                        form.common().language(),
                        form.common().zone(),
                        lines,
                        added,
                        form.seen()),
                text);
    }

    /** Names nobody: it stands in whatever conversation the form was opened from. */
    private static Message told(int added, Text.In text) {
        var sentence = text.plural("slack.candidate.many.done", added);
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(Acts.OPEN_PIPELINE, text.of("slack.candidate.openings.pipeline"), "any")
                        .primary())
                .build();
    }
}
