package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.slack.Answer;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import org.springframework.stereotype.Component;

/** Books what the schedule form says, and asks the panel. */
@Component
class BookScreen implements Screen {

    private final Candidacies candidacies;
    private final AskDepartments departments;
    private final BookInterview book;
    private final BookingTroubles troubles;
    private final VenueForms venues;
    private final Warnings warnings;

    BookScreen(
            Candidacies candidacies,
            AskDepartments departments,
            BookInterview book,
            BookingTroubles troubles,
            VenueForms venues,
            Warnings warnings) {
        this.candidacies = candidacies;
        this.departments = departments;
        this.book = book;
        this.troubles = troubles;
        this.venues = venues;
        this.warnings = warnings;
    }

    @Override
    public void claim(Routes routes) {
        routes.submission(ScheduleForm.ID, this::book);
    }

    private Answer book(Submission submission) {
        var file = candidacies.require(ScheduleForm.which(submission.meta()).candidacy());
        var unsettled = departments.settle(submission, file);
        if (unsettled.isPresent()) {
            return unsettled.get();
        }
        return book(submission, file);
    }

    private Answer book(Submission submission, CandidacyFile file) {
        var venue = venues.read(file.id(), ScheduleForm.VENUE, submission.form());
        var form = ScheduleForm.read(submission.form(), submission.meta(), venue);
        var outcome = book.book(submission.reader().id(), form.booking());
        if (!(outcome instanceof Booking.Outcome.Booked(var interview))) {
            return troubles.answer(
                    outcome, new BookingTroubles.Fields(ScheduleForm.WHEN, form.seats()), submission.text());
        }
        var text = submission.text();
        var about = Facts.About.of(
                file, (Stage.Meeting) file.process().stage(form.booking().stage()));
        submission.tell(text.plural(
                "slack.scheduling.booked.told."
                        + form.booking().telling().name().toLowerCase(java.util.Locale.ROOT),
                form.booking().panel().size(),
                Phrases.in(text).without(about)));
        warnings.tell(submission, interview);
        return Answer.close();
    }
}
