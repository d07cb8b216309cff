package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyFile;
import dev.convene.scheduling.Interviews;

/** How many interviews of a candidacy are still to take place. */
final class Booked {

    private Booked() {}

    static long of(CandidacyFile file, Interviews interviews) {
        return interviews.of(file.id()).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .count();
    }
}
