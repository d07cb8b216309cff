package dev.convene.slack.scheduling;

import dev.convene.mail.LetterId;
import dev.convene.mail.MarkLetterSent;
import dev.convene.mail.ReadLetter;
import dev.convene.shared.MemberId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Text;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows a letter to copy, and takes note that it was sent. */
@Component
class LetterScreen implements Screen {

    private final ReadLetter read;
    private final MarkLetterSent mark;
    private final WhoHelps whom;

    LetterScreen(ReadLetter read, MarkLetterSent mark, WhoHelps whom) {
        this.read = read;
        this.mark = mark;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(LetterView.TEXT, this::show)
                .changes(LetterView.SENT, press -> sent(press.reader().id(), letter(press.value()), press.text()))
                .submission(LetterTextView.ID, submission -> {
                    sent(submission.reader().id(), LetterTextView.letter(submission.meta()), submission.text());
                    return Answer.close();
                });
    }

    private void show(Press press) {
        press.open(() -> {
            var id = letter(press.value());
            var written = read.read(press.reader().id(), id).orElseThrow(() -> whom.notYours(press.text()));
            return LetterTextView.render(
                    new LetterTextView.Model(id, written.to(), written.subject(), written.body()), press.text());
        });
    }

    private void sent(MemberId actor, LetterId letter, Text.In text) {
        switch (mark.mark(actor, letter)) {
            case MarkLetterSent.Marking.Marked _ -> {}
            case MarkLetterSent.Marking.NotAllowed _ -> throw whom.onlyRecruiters(text);
            case MarkLetterSent.Marking.NotReady(var status) ->
                throw new Refusal(
                        "slack.scheduling.letter.not-ready." + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private static LetterId letter(String value) {
        return new LetterId(UUID.fromString(value));
    }
}
