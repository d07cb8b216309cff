package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.ReadCandidacy;
import dev.convene.process.Stage;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.RecordInterview;
import dev.convene.scheduling.Scheduling;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes down an interview that took place. */
@Component
class RecordScreen implements Screen {

    /** Value: of a {@link WhichStage}. */
    static final ActionId RECORD = new ActionId("record-interview");

    private final RecordInterview record;
    private final ReadCandidacy candidacies;
    private final CandidacyRights rights;
    private final Scheduling scheduling;
    private final FirstProposal first;
    private final BookingTroubles troubles;

    RecordScreen(
            RecordInterview record,
            ReadCandidacy candidacies,
            CandidacyRights rights,
            Scheduling scheduling,
            FirstProposal first,
            BookingTroubles troubles) {
        this.record = record;
        this.candidacies = candidacies;
        this.rights = rights;
        this.scheduling = scheduling;
        this.first = first;
        this.troubles = troubles;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(RECORD, press -> press.redraw(() -> form(press, WhichStage.of(press.value()))))
                .opens(RecordForm.WHEN.date().action(), this::redraw)
                .opens(RecordForm.WHEN.time().action(), this::redraw)
                .submission(RecordForm.ID, this::record);
    }

    View form(Talk talk, WhichStage which) {
        return form(talk, which, first.lastWorkingMorning(talk.reader().zone()));
    }

    private View form(Talk talk, WhichStage which, Instant start) {
        var file = candidacies
                .read(talk.reader().id(), which.candidacy())
                .orElseThrow(() -> first.whom().notYours(talk.text()));
        if (!rights.mayRecruit(talk.reader().id(), file)) {
            throw first.whom().onlyRecruiters(talk.text());
        }
        var stage = recordable(file, which);
        var about = Facts.About.of(file, stage);
        var when = new WhenFields.Given(start, stage.length(), talk.reader().zone(), about.zone());
        return RecordView.render(new RecordView.Model(about, which, when), talk.text());
    }

    private Stage.Meeting recordable(CandidacyFile file, WhichStage which) {
        return scheduling.past(file).stream()
                .filter(meeting -> meeting.key().equals(which.stage()))
                .findFirst()
                .orElseThrow(() -> new Refusal("slack.scheduling.record.not-now"));
    }

    private void redraw(Press press) {
        var which = ScheduleForm.which(press.meta());
        RecordForm.WHEN
                .chosen(press.form(), press.meta())
                .ifPresent(start -> press.redraw(() -> form(press, which, start)));
    }

    private Answer record(Submission submission) {
        var past = RecordForm.read(submission.form(), submission.meta()).past();
        var outcome = record.record(submission.reader().id(), past);
        if (!(outcome instanceof Booking.Outcome.Booked)) {
            return troubles.answer(outcome, RecordForm.WHEN, RecordForm.THERE, submission.text());
        }
        submission.tell(told(submission, past));
        return Answer.close();
    }

    private Message told(Submission submission, RecordInterview.Past past) {
        var text = submission.text();
        var file = candidacies.read(submission.reader().id(), past.candidacy()).orElseThrow();
        var stage = (Stage.Meeting) file.process().stage(past.stage());
        var asked = past.cardsAsked() && stage instanceof Stage.Interview;
        var sentence = text.of(
                asked ? "slack.scheduling.record.told-asked" : "slack.scheduling.record.told",
                Phrases.in(text).without(Facts.About.of(file, stage)));
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(
                        Acts.OPEN_CANDIDACY,
                        text.of("slack.scheduling.open"),
                        file.id().value().toString()))
                .build();
    }
}
