package dev.convene.scheduling;

import dev.convene.candidate.ActUndone;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has an interview stand again as it did before it was cancelled; the database refuses whom somebody else was given
 * meanwhile.
 */
@Component
class RestoreInterviews {

    private final Interviews interviews;
    private final Cancellations cancellations;

    RestoreInterviews(Interviews interviews, Cancellations cancellations) {
        this.interviews = interviews;
        this.cancellations = cancellations;
    }

    /** Those that went with what is undone now. */
    @EventListener
    void on(ActUndone undone) {
        interviews
                .of(undone.candidacy())
                .forEach(panel -> cancellations
                        .find(panel.interview().id())
                        .filter(cancelled ->
                                cancelled.by() == null && !cancelled.at().isBefore(undone.at()))
                        .ifPresent(cancelled -> restore(panel, cancelled)));
    }

    void restore(Panel panel, Cancellations.Cancelled was) {
        var answered = panel.seats().stream()
                .filter(seat -> was.answers().containsKey(seat.id()))
                .toList();
        interviews.inTurn(
                panel.interview().candidate(),
                answered.stream().map(Seat::member).toList());
        answered.forEach(seat -> restore(seat, was.answers()));
        panel.interview().restore(was.from());
        interviews.save(panel.interview());
    }

    private void restore(Seat seat, Map<SeatId, Answer> answers) {
        seat.restore(answers.getOrDefault(seat.id(), seat.answer()));
        interviews.save(seat);
    }
}
