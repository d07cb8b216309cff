package dev.convene.slack.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.SentLinks;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.LinkNotOpened;
import dev.convene.shared.MemberId;
import dev.convene.slack.Audiences;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells recruiters, once for each person and link, that somebody cannot open what a candidate sent. */
@Component
class UnopenedNotice implements Notice {

    private static final String KIND = "unopened";

    private final Candidacies candidacies;
    private final SentLinks links;
    private final Audiences audiences;
    private final Deliveries deliveries;

    UnopenedNotice(Candidacies candidacies, SentLinks links, Audiences audiences, Deliveries deliveries) {
        this.candidacies = candidacies;
        this.links = links;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(LinkNotOpened event) {
        var id = event.candidacy().value();
        var link = event.link();
        var key = String.join(
                ":",
                KIND,
                id.toString(),
                link == null ? KitLinks.CV : link.value().toString(),
                event.by().value());
        audiences
                .recruitersOf(candidacies.require(event.candidacy()))
                .forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, id)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var parts = telling.key().split(":");
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .map(file -> UnopenedView.render(
                        new UnopenedView.Model(
                                file.id(), file.candidate().name(), found(file, parts[2]), new MemberId(parts[3])),
                        telling.text()));
    }

    private Optional<UnopenedView.Unopened> found(CandidacyFile file, String link) {
        return link.equals(KitLinks.CV)
                ? Optional.ofNullable(file.candidate().person().cv()).map(UnopenedView.Unopened::cv)
                : links.of(file.id()).stream()
                        .filter(sent -> sent.id().value().toString().equals(link))
                        .findFirst()
                        .map(sent -> new UnopenedView.Unopened(sent.label(), sent.address()));
    }
}
