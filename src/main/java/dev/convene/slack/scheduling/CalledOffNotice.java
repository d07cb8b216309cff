package dev.convene.slack.scheduling;

import dev.convene.scheduling.CalledOff;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.TimeSlot;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To somebody who was to be there: an interview will not take place, since what it was about has been deleted. */
@Component
class CalledOffNotice implements Notice {

    private final CalledOff calledOff;

    CalledOffNotice(CalledOff calledOff) {
        this.calledOff = calledOff;
    }

    @Override
    public String kind() {
        return Notices.CALLED_OFF;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return calledOff.find(telling.id(1, InterviewId::new)).map(slot -> message(slot, telling.text()));
    }

    static Message message(TimeSlot slot, Text.In text) {
        return Message.of(
                text.of("slack.scheduling.called-off", Phrases.in(text).when(slot)));
    }
}
