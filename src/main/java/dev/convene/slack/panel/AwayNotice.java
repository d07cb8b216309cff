package dev.convene.slack.panel;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.panel.AbsenceId;
import dev.convene.panel.AbsenceTakenBack;
import dev.convene.panel.Absences;
import dev.convene.panel.WentAway;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody that a colleague put them down as away, until that is over or taken back. */
@Component
class AwayNotice implements Notice {

    private static final String KIND = "away";

    private final Absences absences;
    private final Deliveries deliveries;

    AwayNotice(Absences absences, Deliveries deliveries) {
        this.absences = absences;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(WentAway away) {
        if (!away.recordedBy().equals(away.member())) {
            var id = away.absence().value();
            deliveries.want(new Wish(Kind.NOTICE, key(away.absence()), new Audience.Member(away.member()), id));
        }
    }

    @EventListener
    void on(AbsenceTakenBack back) {
        deliveries.refresh(key(back.absence()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var text = telling.text();
        return Optional.of(absences.find(telling.id(1, AbsenceId::new))
                .map(absence -> AwayDoneView.told(absence, text))
                .orElseGet(() -> Message.of(text.of("slack.panel.away.taken-back"))));
    }

    private static String key(AbsenceId absence) {
        return KIND + ":" + absence.value();
    }
}
