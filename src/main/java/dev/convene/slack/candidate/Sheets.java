package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.ReadCandidacy;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Refusal;
import dev.convene.slack.SheetPage;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.ViewMeta;
import org.springframework.stereotype.Component;

/** The candidate's sheet wherever it is needed: opened, or drawn anew after something was done on top of it. */
@Component
class Sheets implements SheetPage {

    private static final String CANDIDACY = "candidacy";

    private final ReadCandidacy readCandidacy;
    private final SheetFacts facts;
    private final Recruiting recruiting;

    Sheets(ReadCandidacy readCandidacy, SheetFacts facts, Recruiting recruiting) {
        this.readCandidacy = readCandidacy;
        this.facts = facts;
        this.recruiting = recruiting;
    }

    @Override
    public View view(Reader reader, CandidacyId id, Text.In text) {
        return SheetView.render(facts.of(file(reader, id, text), reader, text), text);
    }

    /**
     * The candidacy, for a reader who may see it.
     *
     * @throws Refusal for somebody who may not, and for one that is not there
     */
    CandidacyFile file(Reader reader, CandidacyId id, Text.In text) {
        return readCandidacy
                .read(reader.id(), id)
                .orElseThrow(() -> recruiting.isRecruiter(reader.id())
                        ? new Refusal("slack.candidate.sheet.not-there")
                        : new Refusal("slack.candidate.sheet.not-yours", recruiting.onlyRecruiters(text)));
    }

    /** What a form about the candidacy remembers: that it stands on top of the sheet, if it does. */
    ViewMeta onTopOf(Press press, CandidacyId id) {
        var meta = ViewMeta.of(CANDIDACY, id.value());
        return isIn(press.meta()) ? meta.and(WHOSE, id.value()) : meta;
    }

    static ViewMeta meta(CandidacyId id) {
        return ViewMeta.of(WHOSE, id.value());
    }

    /** Draws the sheet around what was pressed anew; false if it was pressed elsewhere. */
    boolean redraw(Press press, CandidacyId id) {
        if (!isIn(press.meta())) {
            return false;
        }
        press.redraw(() -> view(press.reader(), id, press.text()));
        return true;
    }

    /** Draws the sheet below a form anew; false if there is none below. */
    boolean redrawBelow(Submission submission, CandidacyId id) {
        if (!isIn(submission.meta())) {
            return false;
        }
        submission.redrawBelow(() -> view(submission.reader(), id, submission.text()));
        return true;
    }

    private static boolean isIn(ViewMeta meta) {
        return meta.find(WHOSE).isPresent();
    }
}
