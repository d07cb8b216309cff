package dev.convene.slack.scheduling;

import dev.convene.candidate.SentLink;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.net.URI;

/** What there is to read before an interview: the CV and what the candidate sent, each with a way to say that it does not open. */
final class KitLinks {

    /** Stands for the CV where links have their id. */
    static final String CV = "cv";

    private KitLinks() {}

    static void add(Modal modal, KitView.Model model, Text.In text) {
        var cv = model.facts().about().cv();
        if (cv == null || !Phrases.isLink(cv)) {
            modal.section(text.of("slack.scheduling.kit.no-cv"));
        } else {
            add(modal, model, CV, Text.link(URI.create(cv), text.of("slack.scheduling.kit.cv")), text);
        }
        if (!model.links().isEmpty()) {
            modal.section(text.of("slack.scheduling.kit.sent"));
        }
        model.links().forEach(link -> add(modal, model, id(link), link(link), text));
    }

    private static void add(Modal modal, KitView.Model model, String id, Words link, Text.In text) {
        if (model.told().contains(id)) {
            modal.section(link).context(text.of("slack.scheduling.kit.told"));
        } else {
            modal.section(link, unopened(model, id, link, text));
        }
    }

    private static Button unopened(KitView.Model model, String id, Words link, Text.In text) {
        return Button.of(
                        UnopenedScreen.UNOPENED.with(id),
                        text.of("slack.scheduling.kit.unopened"),
                        Notices.id(model.facts()) + ":" + id)
                .spoken(text.of("slack.scheduling.kit.unopened-spoken", link));
    }

    private static Words link(SentLink link) {
        return Text.link(URI.create(link.address()), Text.person(link.label()));
    }

    private static String id(SentLink link) {
        return link.id().value().toString();
    }
}
