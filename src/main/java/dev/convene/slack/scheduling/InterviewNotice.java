package dev.convene.slack.scheduling;

import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;

/** A notice about one interview, whose id stands first in its key. */
record InterviewNotice(String kind, ReadInterview interviews, Rendering rendering) implements Notice {

    @Override
    public Optional<Message> render(Telling telling) {
        return interviews
                .file(telling.id(1, InterviewId::new))
                .map(file -> rendering.render(file, Facts.of(file), telling));
    }

    /** How it looks now. */
    interface Rendering {

        Message render(InterviewFile file, Facts facts, Telling telling);
    }
}
