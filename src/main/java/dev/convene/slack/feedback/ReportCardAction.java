package dev.convene.slack.feedback;

import dev.convene.feedback.ReportScorecard;
import dev.convene.feedback.ReportScorecard.Reporting;
import dev.convene.insight.Situation;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: typing the card that somebody gave orally, one entry for each that is missing. */
@Component
class ReportCardAction implements SheetAction {

    private final ReportCardScreen screen;
    private final ReportScorecard report;
    private final MemberNames names;

    ReportCardAction(ReportCardScreen screen, ReportScorecard report, MemberNames names) {
        this.screen = screen;
        this.report = report;
        this.names = names;
    }

    @Override
    public ActionId act() {
        return ReportCardScreen.REPORT;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        if (!(sheet.situation() instanceof Situation.FeedbackMissing missing)) {
            return List.of();
        }
        var interview = missing.panel().interview().id();
        return missing.waitsFor().stream()
                .filter(author -> isOpen(sheet, interview, author))
                .map(author -> entry(interview, author, text))
                .toList();
    }

    private Entry entry(InterviewId interview, MemberId author, Text.In text) {
        return new Entry(
                interview.value() + ":" + author,
                text.of("slack.feedback.report.act", names.of(List.of(author), text)));
    }

    private boolean isOpen(Sheet sheet, InterviewId interview, MemberId author) {
        return report.look(sheet.reader().id(), interview, author) instanceof Reporting.Open;
    }

    @Override
    public void open(Press press, String value) {
        screen.open(press, value);
    }
}
