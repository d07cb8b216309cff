package dev.convene.slack.scheduling;

import dev.convene.scheduling.CandidateDay;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Message;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import org.springframework.stereotype.Component;

/** Warns whoever booked a time at which the candidate would rather not talk. It is booked all the same. */
@Component
class OddHours {

    private final ReadInterview interviews;

    OddHours(ReadInterview interviews) {
        this.interviews = interviews;
    }

    /** Nothing where it lies within the candidate's day. */
    void tell(Talk talk, InterviewId id) {
        var facts = Facts.of(interviews.require(id));
        if (!CandidateDay.holds(facts.slot(), facts.clock())) {
            talk.tell(message(facts, talk.text()));
        }
    }

    private static Message message(Facts facts, Text.In text) {
        var dates = text.dates();
        var line = text.of(
                "slack.scheduling.odd-hours.told",
                dates.time(facts.slot().startsAt(), facts.clock()),
                dates.zone(facts.clock()),
                Phrases.in(text).without(facts.about()));
        return Message.saying(line)
                .section(line)
                .actions(Notices.move(facts, text))
                .build();
    }
}
