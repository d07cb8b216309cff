package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.mail.Letter;
import dev.convene.mail.Letters;
import dev.convene.mail.MarkLetterSent;
import dev.convene.mail.ReadLetter;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import org.springframework.stereotype.Component;

/** Shows a letter, to be sent by mail or to be copied, and takes note that somebody sent it themselves. */
@Component
class LetterScreen implements Screen {

    private final Letters letters;
    private final ReadLetter read;
    private final MarkLetterSent mark;
    private final Recruiters recruiters;

    LetterScreen(Letters letters, ReadLetter read, MarkLetterSent mark, Recruiters recruiters) {
        this.letters = letters;
        this.read = read;
        this.mark = mark;
        this.recruiters = recruiters;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(LetterView.TEXT, press -> show(press, press.value()))
                .opens(Acts.WRITE_LETTER, press -> show(press, press.value()))
                .opens(LetterSendView.FRESH, this::startAfresh)
                .changes(LetterView.SENT, press -> sent(press.reader().id(), LetterRef.of(press.value()), press.text()))
                .submission(LetterTextView.ID, submission -> {
                    sent(submission.reader().id(), LetterRef.of(submission.meta()), submission.text());
                    return Answer.close();
                });
    }

    void show(Press press, String value) {
        var letter = LetterRef.of(value);
        press.open(() -> view(press, letter));
    }

    private View view(Talk talk, LetterRef letter) {
        var draft = draft(talk, letter);
        if (!letters.goByMail()) {
            return LetterTextView.render(new LetterTextView.Model(letter, draft), talk.text());
        }
        var remark = draft.outdated() ? LetterSendView.Remark.OUTDATED : LetterSendView.Remark.NONE;
        return LetterSendView.render(
                new LetterSendView.Model(
                        letter, draft.to(), draft.words(), draft.fresh().basis(), remark),
                talk.text());
    }

    private void startAfresh(Press press) {
        var letter = LetterRef.of(press.value());
        press.redraw(() -> {
            var draft = draft(press, letter);
            return LetterSendView.render(
                    new LetterSendView.Model(
                            letter, draft.to(), draft.fresh(), draft.fresh().basis(), LetterSendView.Remark.NONE),
                    press.text());
        });
    }

    private ReadLetter.Draft draft(Talk talk, LetterRef letter) {
        var reader = talk.reader().id();
        return switch (letter) {
            case LetterRef.Ready(var id) -> {
                letters.find(id)
                        .map(Letter::status)
                        .filter(status -> status != Letter.Status.READY)
                        .ifPresent(status -> {
                            throw notReady(status);
                        });
                yield read.read(reader, id).orElseThrow(() -> recruiters.notYours(talk.text()));
            }
            case LetterRef.Begun(var candidacy, var kind) ->
                read.begin(reader, candidacy, kind).orElseThrow(() -> recruiters.notYours(talk.text()));
        };
    }

    private void sent(MemberId actor, LetterRef letter, Text.In text) {
        var marking =
                switch (letter) {
                    case LetterRef.Ready(var id) -> mark.mark(actor, id);
                    case LetterRef.Begun(var candidacy, var kind) -> mark.mark(actor, candidacy, kind);
                };
        switch (marking) {
            case MarkLetterSent.Marking.Marked _ -> {}
            case MarkLetterSent.Marking.NotAllowed _ -> throw recruiters.notYours(text);
            case MarkLetterSent.Marking.NotReady(var status) -> throw notReady(status);
        }
    }

    static Refusal notReady(Letter.Status status) {
        return new Refusal("slack.letter.not-ready." + LetterView.key(status));
    }
}
