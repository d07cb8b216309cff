package dev.convene.slack;

import dev.convene.candidate.CandidacyId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For forms that may stand on top of a candidate's sheet: what they change shows on it once they close. */
@Component
public class SheetBelow {

    /** What views that are, or stand on, a sheet remember of it. */
    public static final String SHEET = "sheet";

    private final SheetPage sheet;

    SheetBelow(SheetPage sheet) {
        this.sheet = sheet;
    }

    /** What the form remembers: with the sheet, if it was opened from one. */
    public static ViewMeta onTopOf(Press press, ViewMeta meta) {
        return press.meta().find(SHEET).map(id -> meta.and(SHEET, id)).orElse(meta);
    }

    /** Nothing where there is none below. */
    public void redraw(Submission submission) {
        submission
                .meta()
                .find(SHEET)
                .map(id -> new CandidacyId(UUID.fromString(id)))
                .ifPresent(id -> submission.redrawBelow(() -> sheet.view(submission.reader(), id, submission.text())));
    }
}
