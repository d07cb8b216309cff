package dev.convene.slack.candidate;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.candidate.HandOver;
import dev.convene.candidate.HandOverId;
import dev.convene.candidate.HandOvers;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningEdited;
import dev.convene.candidate.Openings;
import dev.convene.candidate.OpeningsHandedOver;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both, and the recruiting channel, that openings passed from one to the other; a secret one stays a secret. */
@Component
class TakenOverNotice implements Notice {

    private static final String KIND = "taken-over";

    private final HandOvers handOvers;
    private final Openings openings;
    private final Members members;
    private final CompanyProfile company;
    private final Deliveries deliveries;

    TakenOverNotice(
            HandOvers handOvers, Openings openings, Members members, CompanyProfile company, Deliveries deliveries) {
        this.handOvers = handOvers;
        this.openings = openings;
        this.members = members;
        this.company = company;
        this.deliveries = deliveries;
    }

    /** Somebody who has left the company is not told. */
    @EventListener
    void on(OpeningsHandedOver event) {
        var key = key(event.handOver());
        var subject = event.handOver().value();
        audiences(event).forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, subject)));
    }

    private Stream<Audience> audiences(OpeningsHandedOver event) {
        var both = Stream.of(event.from(), event.to())
                .filter(member -> members.find(member).filter(Member::active).isPresent())
                .<Audience>map(Audience.Member::new);
        return company.current().recruitingChannel() == null
                ? both
                : Stream.concat(both, Stream.of(new Audience.Recruiting()));
    }

    /** It may be called otherwise now, or be confidential. */
    @EventListener
    void on(OpeningEdited event) {
        handOvers.of(event.opening()).forEach(handOver -> deliveries.refresh(key(handOver)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        return handOvers
                .find(telling.id(1, HandOverId::new))
                .map(handOver -> TakenOverView.render(model(handOver, telling), telling.text()));
    }

    private TakenOverView.Model model(HandOver handOver, Telling telling) {
        var shown = handOver.openings().stream()
                .filter(opening -> mayKnow(telling.audience(), opening))
                .toList();
        var reader = telling.audience() instanceof Audience.Member(var member) ? member : null;
        return new TakenOverView.Model(
                handOver, reader, shown, handOver.openings().size() - shown.size());
    }

    private boolean mayKnow(Audience audience, Opening opening) {
        return audience instanceof Audience.Member(var member)
                ? openings.mayKnow(member, opening)
                : !opening.isConfidential();
    }

    private static String key(HandOverId handOver) {
        return KIND + ":" + handOver.value();
    }
}
