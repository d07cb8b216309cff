package dev.convene.slack.scheduling;

import dev.convene.candidate.LinkId;
import dev.convene.scheduling.ReportUnopened;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** "I can't open it", in a kit. */
@Component
class UnopenedScreen implements Screen {

    /** Value: interview, link or {@link KitLinks#CV}. */
    static final ActionId UNOPENED = new ActionId("cannot-open");

    private final ReportUnopened report;
    private final Kits kits;
    private final WhoHelps whom;

    UnopenedScreen(ReportUnopened report, Kits kits, WhoHelps whom) {
        this.report = report;
        this.kits = kits;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(UNOPENED, this::report);
    }

    private void report(Press press) {
        var parts = press.value().split(":", 2);
        var file = report.report(press.reader().id(), ChosenInterview.id(parts[0]), link(parts[1]))
                .orElseThrow(() -> whom.notYours(press.text()));
        var told = new HashSet<>(KitView.told(press.meta()));
        told.add(parts[1]);
        press.redraw(() -> kits.view(press, file, Set.copyOf(told)));
    }

    private static Optional<LinkId> link(String value) {
        return value.equals(KitLinks.CV) ? Optional.empty() : Optional.of(new LinkId(UUID.fromString(value)));
    }
}
