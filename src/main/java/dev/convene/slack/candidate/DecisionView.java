package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.History;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import org.jspecify.annotations.Nullable;

/** The lines that tell recruiters what was decided, or noted. */
final class DecisionView {

    /**
     * What a line is made of.
     *
     * @param onHold whether the candidacy can be resumed from here
     * @param undoneBy who took it back; null if nobody did
     */
    record Model(
            CandidacyFile file,
            History.Entry entry,
            boolean onHold,
            @Nullable MemberId undoneBy) {

        Model(CandidacyFile file, History.Entry entry, boolean onHold) {
            this(file, entry, onHold, null);
        }
    }

    private DecisionView() {}

    static Message decided(Model model, Text.In text) {
        var file = model.file();
        var kind = DecisionKind.valueOf(model.entry().what().name());
        var stage = file.process().stage(model.entry().stage());
        var what = undone(Decided.words(kind, stage, file, model.entry().actor(), text), model.undoneBy(), text);
        var sentence = text.of("slack.candidate.notice.decided", Say.opening(file));
        if (!model.onHold()) {
            return line(file, sentence, what, text);
        }
        return Message.saying(sentence)
                .section(about(file, what, text))
                .actions(
                        Button.of(Acts.RESUME, text.of("slack.candidate.resume"), id(file)),
                        Button.of(Acts.OPEN_CANDIDACY, text.of("slack.candidate.open"), id(file)))
                .build();
    }

    static Message withdrawn(Model model, Text.In text) {
        var noted =
                text.of("slack.candidate.notice.withdrawn-line", model.entry().actor());
        var what = undone(noted, model.undoneBy(), text);
        return line(model.file(), text.of("slack.candidate.notice.withdrawn", Say.opening(model.file())), what, text);
    }

    static Message reopened(Model model, Text.In text) {
        var file = model.file();
        var stage = Say.stage(file.process().stage(model.entry().stage()), text);
        var what = text.of(
                "slack.candidate.notice.reopened-line", stage, model.entry().actor());
        return line(file, text.of("slack.candidate.notice.reopened", Say.opening(file)), what, text);
    }

    /** @param last whether the candidacy ended well by it */
    static Message step(Model model, Words step, boolean last, Text.In text) {
        var what = text.of(
                last ? "slack.candidate.notice.step-hired" : "slack.candidate.notice.step-line",
                step,
                model.entry().actor());
        return line(model.file(), text.of("slack.candidate.notice.step", Say.opening(model.file())), what, text);
    }

    static Words undone(Words what, @Nullable MemberId by, Text.In text) {
        return by == null ? what : text.of("slack.candidate.notice.undone", what, by);
    }

    private static Message line(CandidacyFile file, Words sentence, Words what, Text.In text) {
        return Message.saying(sentence)
                .section(
                        about(file, what, text),
                        Button.of(Acts.OPEN_CANDIDACY, text.of("slack.candidate.open"), id(file)))
                .build();
    }

    private static Words about(CandidacyFile file, Words what, Text.In text) {
        return text.of("slack.candidate.notice.line", Say.person(file), Say.opening(file), what);
    }

    private static String id(CandidacyFile file) {
        return file.id().value().toString();
    }
}
