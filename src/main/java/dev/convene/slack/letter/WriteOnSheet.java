package dev.convene.slack.letter;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.mail.Letter;
import dev.convene.mail.Letters;
import dev.convene.process.Stage;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: the letter about their whole way that fits where they stand, unless they have had it. */
@Component
@Order(800)
class WriteOnSheet implements SheetAction {

    private final Letters letters;
    private final CandidacyRights rights;
    private final LetterScreen screen;

    WriteOnSheet(Letters letters, CandidacyRights rights, LetterScreen screen) {
        this.letters = letters;
        this.rights = rights;
        this.screen = screen;
    }

    @Override
    public ActionId act() {
        return Acts.WRITE_LETTER;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return fitting(file)
                .filter(_ -> rights.mayRecruit(sheet.reader().id(), file))
                .filter(kind -> !letters.wasSent(file.id(), kind))
                .map(kind -> new Entry(
                        new LetterRef.Begun(file.id(), kind).value(),
                        text.of("slack.letter.write." + LetterView.key(kind))))
                .stream()
                .toList();
    }

    @Override
    public void open(Press press, String value) {
        screen.show(press, value);
    }

    private static Optional<Letter.Kind> fitting(CandidacyFile file) {
        var standing = file.candidacy().standing();
        if (standing.status() == CandidacyStatus.REJECTED) {
            return Optional.of(Letter.Kind.NOT_RETAINED);
        }
        if (standing.status() != CandidacyStatus.ACTIVE) {
            return Optional.empty();
        }
        if (file.stage() instanceof Stage.Offer) {
            return Optional.of(Letter.Kind.OFFER);
        }
        return file.process().first().key().equals(standing.stage())
                ? Optional.of(Letter.Kind.ACKNOWLEDGEMENT)
                : Optional.empty();
    }
}
