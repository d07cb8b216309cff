package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Site;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the company receives people. */
final class SitesView {

    /** Value: site, or {@code new}. */
    static final ActionId EDIT = new ActionId("edit-site");

    static final String NEW = "new";
    private static final ViewId ID = new ViewId("sites");

    record Model(List<Site> sites) {}

    private SitesView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.sites.title"))
                .close(text.of("slack.scheduling.close"))
                .section(text.of(
                        model.sites().isEmpty() ? "slack.scheduling.sites.none" : "slack.scheduling.sites.intro"))
                .actions(Button.of(EDIT.with(NEW), text.of("slack.scheduling.sites.add"), NEW)
                        .primary());
        model.sites().forEach(site -> modal.section(Words.lines(lines(site, text)), edit(site, text)));
        return modal.build();
    }

    private static List<Words> lines(Site site, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.scheduling.bold", site.name()));
        lines.add(text.of(
                "slack.scheduling.field.site-at", site.address(), text.dates().zone(site.zone())));
        Optional.ofNullable(site.access()).ifPresent(how -> lines.add(text.of("slack.scheduling.access", how)));
        Optional.ofNullable(site.greeter()).ifPresent(who -> lines.add(text.of("slack.scheduling.greets", who)));
        return lines;
    }

    private static Button edit(Site site, Text.In text) {
        var id = site.id().value().toString();
        return Button.of(EDIT.with(id), text.of("slack.scheduling.sites.change"), id)
                .spoken(text.of("slack.scheduling.sites.change-spoken", site.name()));
    }
}
