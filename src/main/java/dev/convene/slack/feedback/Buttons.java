package dev.convene.slack.feedback;

import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Element;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Collection;
import java.util.List;

/** The buttons that several screens and messages of this area offer, and the people they name. */
final class Buttons {

    private Buttons() {}

    static Button seeCards(InterviewFile file, Text.In text) {
        return Button.of(Acts.SEE_CARDS, text.of("slack.feedback.see-cards"), value(file));
    }

    static Button writeCard(InterviewFile file, Text.In text) {
        return Button.of(Acts.WRITE_CARD, text.of("slack.feedback.write-card"), value(file));
    }

    /** The same door: once the card is in, it shows it. */
    static Button readCard(InterviewFile file, Text.In text) {
        return Button.of(Acts.WRITE_CARD, text.of("slack.feedback.ended.read-mine"), value(file));
    }

    /** For a card that a recruiter typed: the second opens it, filled. */
    static List<Element> confirmOrCorrect(InterviewFile file, Text.In text) {
        var confirm = Button.of(ConfirmCardScreen.CONFIRM, text.of("slack.feedback.reported.confirm"), value(file));
        return List.of(
                confirm.primary(), Button.of(Acts.WRITE_CARD, text.of("slack.feedback.reported.correct"), value(file)));
    }

    static Button decide(Matter matter, Text.In text) {
        return Button.of(Acts.DECIDE, text.of("slack.feedback.decide.button"), matter.value());
    }

    static String value(InterviewFile file) {
        return file.interview().id().value().toString();
    }

    static Words people(Collection<MemberId> members, Text.In text) {
        return text.list(members.stream().map(Text::mention).toList());
    }
}
