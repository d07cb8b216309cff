package dev.convene.slack.feedback;

import dev.convene.delivery.Audience;
import dev.convene.reminder.OverdueCards;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Interviews ended while no reminder rang: one message for all cards that are owed. */
@Component
class OverdueCardsNotice implements Notice {

    private final OwedCards owedCards;

    OverdueCardsNotice(OwedCards owedCards) {
        this.owedCards = owedCards;
    }

    @Override
    public String kind() {
        return OverdueCards.KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        if (!(telling.audience() instanceof Audience.Member(var member))) {
            return Optional.empty();
        }
        return owedCards.of(member).isEmpty() ? Optional.empty() : Optional.of(OverdueCardsView.render(telling.text()));
    }
}
