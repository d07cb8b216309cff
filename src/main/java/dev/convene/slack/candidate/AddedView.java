package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.ReadEarlier.Earlier;
import dev.convene.candidate.Undoable;
import dev.convene.mail.Letter;
import dev.convene.process.Stage;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.UndoButton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said once a candidate was added, with what comes next. */
final class AddedView {

    /**
     * What the message is made of.
     *
     * @param known whether the address was known already
     * @param earlier the other openings of the person, as far as the reader may follow them
     * @param act that it was added, while that can be undone
     */
    record Model(
            CandidacyFile file,
            boolean known,
            List<Earlier> earlier,
            ZoneId zone,
            @Nullable Undoable act) {

        private Optional<Earlier> passed() {
            return earlier.reversed().stream()
                    .filter(one -> one.passed().isPresent())
                    .findFirst();
        }
    }

    private AddedView() {}

    /** Names nobody: it stands in whatever conversation the form was opened from. */
    static Message render(Model model, Text.In text) {
        var file = model.file();
        var stage = file.stage();
        var isFirst = stage.equals(file.process().first());
        var sentence = text.of(
                isFirst ? "slack.candidate.add.added" : "slack.candidate.add.arrived",
                Say.opening(file),
                Say.stage(stage, text));
        var message = Message.saying(sentence).section(sentence);
        var buttons = buttons(file, stage, text);
        if (model.known()) {
            message.context(EarlierView.all(model.earlier(), text));
        }
        model.passed().ifPresent(earlier -> {
            message.section(EarlierView.question(earlier, file, model.zone(), text));
            buttons.add(0, EarlierView.count(file, text));
        });
        return message.actions(buttons)
                .actions(UndoButton.of(file.id(), model.act(), text))
                .build();
    }

    /** As above, for somebody who had been there and whose candidacy goes on. */
    static Message reopened(CandidacyFile file, Text.In text) {
        var sentence = text.of("slack.candidate.reopen.done", Say.opening(file), Say.stage(file.stage(), text));
        return Message.saying(sentence)
                .section(sentence)
                .actions(buttons(file, file.stage(), text))
                .build();
    }

    private static List<Button> buttons(CandidacyFile file, Stage stage, Text.In text) {
        var candidacy = file.id().value().toString();
        var buttons = new ArrayList<Button>();
        if (stage instanceof Stage.Meeting) {
            buttons.add(Button.of(Acts.SCHEDULE, text.of("slack.candidate.add.schedule"), candidacy + ":" + stage.key())
                    .primary());
        }
        buttons.add(Button.of(Acts.OPEN_CANDIDACY, text.of("slack.candidate.open"), candidacy));
        if (stage.equals(file.process().first())) {
            buttons.add(Button.of(
                    Acts.WRITE_LETTER,
                    text.of("slack.candidate.add.acknowledge"),
                    candidacy + ":" + Letter.Kind.ACKNOWLEDGEMENT));
        }
        buttons.add(Button.of(
                Acts.ADD_CANDIDATE,
                text.of("slack.candidate.add.another"),
                file.opening().id().value().toString()));
        return buttons;
    }
}
