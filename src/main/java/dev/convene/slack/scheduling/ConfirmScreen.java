package dev.convene.slack.scheduling;

import dev.convene.scheduling.Booking;
import dev.convene.scheduling.ConfirmNow;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import org.springframework.stereotype.Component;

/** Tells the candidate although some of the panel have not answered. The notice itself tells what came of it. */
@Component
class ConfirmScreen implements Screen {

    static final ActionId CONFIRM_NOW = new ActionId("confirm-now");

    private final ConfirmNow confirm;
    private final WhoHelps whom;

    ConfirmScreen(ConfirmNow confirm, WhoHelps whom) {
        this.confirm = confirm;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(CONFIRM_NOW, this::confirm);
    }

    private void confirm(Press press) {
        switch (confirm.confirm(press.reader().id(), ChosenInterview.id(press.value()))) {
            case Booking.Outcome.Booked _ -> {}
            case Booking.Outcome.NotAllowed _ -> throw whom.onlyRecruiters(press.text());
            case Booking.Outcome _ -> throw new Refusal("slack.scheduling.error.too-late");
        }
    }
}
