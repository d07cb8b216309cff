package dev.convene.slack.home;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Dates;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.ZoneId;

/**
 * What a line is about, in the words of the place it stands in.
 *
 * @param zone the reader's
 * @param named whether the candidate's name may stand here: in a modal it may, in an ephemeral message and on the home
 *     tab it may not
 */
record Subjects(Text.In text, ZoneId zone, boolean named) {

    /** "*Operational interview* · Backend developer", with the name where it may stand. */
    Words of(CandidacyFile file, Stage stage) {
        var name = Text.person(stage.name().in(text.locale()));
        var opening = file.opening().title();
        return named
                ? text.of(
                        "slack.home.subject.named",
                        name,
                        opening,
                        file.candidate().name())
                : text.of("slack.home.subject.unnamed", name, opening);
    }

    Words of(InterviewFile interview) {
        return of(interview.candidacy(), interview.stage());
    }

    Words when(InterviewFile interview) {
        var slot = interview.interview().slot();
        return dates().range(slot.startsAt(), slot.endsAt(), zone);
    }

    Dates dates() {
        return text.dates();
    }
}
