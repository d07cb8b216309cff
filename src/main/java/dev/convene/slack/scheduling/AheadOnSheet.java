package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The interviews ahead of a candidacy, as entries of its sheet for those who may change them. */
@Component
class AheadOnSheet {

    private final Interviews interviews;
    private final CandidacyRights rights;

    AheadOnSheet(Interviews interviews, CandidacyRights rights) {
        this.interviews = interviews;
        this.rights = rights;
    }

    /** One for each interview ahead; where there are several, the label says which. */
    List<SheetAction.Entry> each(SheetAction.Sheet sheet, String key, Text.In text) {
        var ahead = ahead(sheet).toList();
        return ahead.stream()
                .map(facts ->
                        new SheetAction.Entry(facts.id().value().toString(), label(key, facts, ahead.size() > 1, text)))
                .toList();
    }

    /** One for each seat of an interview ahead that a person sits on. */
    List<SheetAction.Entry> eachSeat(SheetAction.Sheet sheet, SeatLabel label) {
        return ahead(sheet)
                .flatMap(facts -> facts.panel().stream()
                        .map(seat ->
                                new SheetAction.Entry(facts.id().value() + ":" + seat.member(), label.of(facts, seat))))
                .toList();
    }

    interface SeatLabel {
        Words of(Facts facts, Facts.Sitting seat);
    }

    private Stream<Facts> ahead(SheetAction.Sheet sheet) {
        if (!rights.mayRecruit(sheet.reader().id(), sheet.file())) {
            return Stream.empty();
        }
        return interviews.of(sheet.file().id()).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .map(panel -> Facts.of(new InterviewFile(panel, sheet.file())));
    }

    private static Words label(String key, Facts facts, boolean several, Text.In text) {
        var verb = text.of(key);
        return several ? Phrases.in(text).dots(verb, Phrases.in(text).stage(facts.about())) : verb;
    }
}
