package dev.convene.slack.letter;

import dev.convene.mail.SendLetter;
import dev.convene.mail.Written;
import dev.convene.slack.Answer;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import org.springframework.stereotype.Component;

/** Sends a letter as it stands in the form. */
@Component
class SendLetterScreen implements Screen {

    private final SendLetter send;
    private final Recruiters recruiters;

    SendLetterScreen(SendLetter send, Recruiters recruiters) {
        this.send = send;
        this.recruiters = recruiters;
    }

    @Override
    public void claim(Routes routes) {
        routes.submission(LetterSendView.ID, this::send);
    }

    private Answer send(Submission submission) {
        var letter = LetterRef.of(submission.meta());
        var typed = LetterSendView.read(submission.form());
        return switch (send(submission, letter, typed)) {
            case SendLetter.Sending.OnItsWay _ -> onItsWay(submission, letter);
            case SendLetter.Sending.Changed(var to, var fresh) -> changed(submission, letter, typed, to, fresh);
            case SendLetter.Sending.Empty(var subject) ->
                Answer.error(
                        LetterSendView.field(submission.form(), subject),
                        submission.text().of("slack.letter.empty"));
            case SendLetter.Sending.NotReady(var status) -> throw LetterScreen.notReady(status);
            case SendLetter.Sending.NotAllowed _ -> throw recruiters.notYours(submission.text());
        };
    }

    private SendLetter.Sending send(Submission submission, LetterRef letter, Written typed) {
        var actor = submission.reader().id();
        var basis = LetterSendView.basis(submission.meta());
        return switch (letter) {
            case LetterRef.Ready(var id) -> send.send(actor, id, typed, basis);
            case LetterRef.Begun(var candidacy, var kind) -> send.send(actor, candidacy, kind, typed, basis);
        };
    }

    /** One that was ready has a message that says so. */
    private static Answer onItsWay(Submission submission, LetterRef letter) {
        if (letter instanceof LetterRef.Begun) {
            submission.tell(submission.text().of("slack.letter.on-its-way"));
        }
        return Answer.close();
    }

    /** Words that nobody had touched are drawn anew; a person's own are kept, with a word of it. */
    private static Answer changed(Submission submission, LetterRef letter, Written typed, String to, Written fresh) {
        var untouched = typed.basis().equals(LetterSendView.basis(submission.meta()));
        return Answer.update(LetterSendView.render(
                new LetterSendView.Model(
                        letter,
                        to,
                        untouched ? fresh : typed,
                        fresh.basis(),
                        untouched ? LetterSendView.Remark.REDRAWN : LetterSendView.Remark.OUTDATED),
                submission.text()));
    }
}
