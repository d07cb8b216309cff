package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** That nobody can decide, and who does once somebody is named. */
final class DeciderView {

    private DeciderView() {}

    /** For recruiters: a question while nobody can, a short record once somebody does. */
    static Message missing(CandidacyFile file, Text.In text) {
        var message = Message.saying(text.of("slack.candidate.notice.decider-missing", Say.opening(file)));
        if (!DeciderMissingNotice.isMissing(file)) {
            return message.section(line(file, record(file, text), text), open(file, text))
                    .build();
        }
        var what = text.of("slack.candidate.notice.decider-missing-line", Say.stage(file.stage(), text));
        return message.section(line(file, what, text))
                .actions(
                        Button.of(Acts.NAME_DECIDER, text.of("slack.candidate.decider.act"), id(file))
                                .primary(),
                        open(file, text))
                .build();
    }

    private static Words record(CandidacyFile file, Text.In text) {
        var stage = Say.stage(file.stage(), text);
        return file.candidacy().standing().status().isOpen()
                ? text.of(
                        "slack.candidate.notice.decider-found", stage, Say.people(file.decidersOf(file.stage()), text))
                : text.of("slack.candidate.notice.decider-passed", stage);
    }

    /** @param still whether nobody else was named since */
    static Message named(CandidacyFile file, boolean still, Text.In text) {
        var message = Message.saying(text.of("slack.candidate.notice.decider-named", Say.opening(file)));
        return still
                ? message.section(
                                line(file, text.of("slack.candidate.notice.decider-named-line"), text),
                                open(file, text))
                        .build()
                : message.section(line(file, text.of("slack.candidate.notice.decider-no-longer"), text))
                        .build();
    }

    private static Words line(CandidacyFile file, Words what, Text.In text) {
        return text.of("slack.candidate.notice.line", Say.person(file), Say.opening(file), what);
    }

    private static Button open(CandidacyFile file, Text.In text) {
        return Button.of(Acts.OPEN_CANDIDACY, text.of("slack.candidate.open"), id(file));
    }

    private static String id(CandidacyFile file) {
        return file.id().value().toString();
    }
}
