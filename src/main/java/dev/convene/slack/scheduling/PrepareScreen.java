package dev.convene.slack.scheduling;

import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the kit. */
@Component
class PrepareScreen implements Screen {

    private final ReadInterview interviews;
    private final Kits kits;
    private final WhoHelps whom;

    PrepareScreen(ReadInterview interviews, Kits kits, WhoHelps whom) {
        this.interviews = interviews;
        this.kits = kits;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.PREPARE, this::show);
    }

    private void show(Press press) {
        press.open(() -> {
            var file = interviews
                    .read(press.reader().id(), ChosenInterview.id(press.value()))
                    .orElseThrow(() -> whom.notYours(press.text()));
            return kits.view(press, file, Set.of());
        });
    }
}
