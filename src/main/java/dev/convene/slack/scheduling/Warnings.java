package dev.convene.slack.scheduling;

import dev.convene.scheduling.InterviewId;
import dev.convene.slack.Talk;
import org.springframework.stereotype.Component;

/** What a recruiter should know of a time they have just chosen, and that keeps nobody from choosing it. */
@Component
class Warnings {

    private final AwayWarning away;
    private final OddHours oddHours;

    Warnings(AwayWarning away, OddHours oddHours) {
        this.away = away;
        this.oddHours = oddHours;
    }

    void tell(Talk talk, InterviewId id) {
        away.tell(talk, id);
        oddHours.tell(talk, id);
    }
}
