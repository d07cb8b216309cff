package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** What a screen or a message is about, as its reader says it. */
record Heading(CandidacyFile file, Stage stage) {

    static Heading of(InterviewFile interview) {
        return new Heading(interview.candidacy(), interview.stage());
    }

    /** With the candidate's name: for modals, direct messages and private channels only. */
    Words full(Text.In text) {
        return text.of(
                "slack.feedback.heading.full",
                stage(text),
                file.candidate().name(),
                file.opening().title());
    }

    /** Without the candidate's name. */
    Words discreet(Text.In text) {
        return text.of(
                "slack.feedback.heading.discreet",
                stage(text),
                Text.person(file.opening().title()));
    }

    Words stage(Text.In text) {
        return name(stage, text);
    }

    static Words name(Stage stage, Text.In text) {
        return Text.person(stage.name().in(text.locale()));
    }
}
