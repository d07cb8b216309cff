package dev.convene.slack.scheduling;

import dev.convene.scheduling.ExplainSeat;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import org.springframework.stereotype.Component;

/** Answers "why me?". */
@Component
class WhyMeScreen implements Screen {

    static final ActionId WHY_ME = new ActionId("why-me");

    private final ExplainSeat explain;
    private final WhoHelps whom;

    WhyMeScreen(ExplainSeat explain, WhoHelps whom) {
        this.explain = explain;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(WHY_ME, this::tell);
    }

    private void tell(Press press) {
        press.open(() -> {
            var why = explain.explain(press.reader().id(), ChosenInterview.id(press.value()))
                    .orElseThrow(() -> whom.notYours(press.text()));
            return WhyMeView.render(
                    new WhyMeView.Model(
                            Facts.of(why.file()).about(),
                            why.line(),
                            why.eligible(),
                            why.own().toMinutes(),
                            why.median().toMinutes()),
                    press.text());
        });
    }
}
