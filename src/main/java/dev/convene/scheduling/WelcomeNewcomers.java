package dev.convene.scheduling;

import dev.convene.panel.JoinedPool;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is new to a pool begins in the middle of it: else they would get every interview until they had caught up. */
@Component
class WelcomeNewcomers {

    private final Load load;

    WelcomeNewcomers(Load load) {
        this.load = load;
    }

    @EventListener
    void on(JoinedPool joined) {
        var middle = Ledger.median(joined.others(), load.perMember());
        if (middle.toMinutes() > 0) {
            joined.newcomers().forEach(newcomer -> load.giveHeadStart(newcomer, middle));
        }
    }
}
