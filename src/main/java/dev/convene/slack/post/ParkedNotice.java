package dev.convene.slack.post;

import dev.convene.access.Roles;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.DispatchParked;
import dev.convene.delivery.Kind;
import dev.convene.delivery.ReadGivenUp;
import dev.convene.delivery.Wish;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the admins what could not be delivered: once for all that was given up for one reason at about one time. */
@Component
class ParkedNotice implements Notice {

    static final String KIND = "parked";

    private final Roles roles;
    private final Deliveries deliveries;
    private final ReadGivenUp givenUp;

    ParkedNotice(Roles roles, Deliveries deliveries, ReadGivenUp givenUp) {
        this.roles = roles;
        this.deliveries = deliveries;
        this.givenUp = givenUp;
    }

    @EventListener
    void on(DispatchParked parked) {
        if (parked.sort().equals(KIND)) {
            return; // not even this could be delivered: the log and the figures have it
        }
        var key = ParkedGroup.of(parked).noticeKey();
        roles.admins()
                .forEach(admin ->
                        deliveries.want(new Wish(Kind.NOTICE, key, new Audience.Member(admin), parked.together())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var group = ParkedGroup.ofNotice(telling.key());
        var many = givenUp.all().stream()
                .filter(group::covers)
                .mapToInt(one -> one.count())
                .sum();
        return Optional.of(ParkedView.render(new ParkedView.Model(group, many), telling.text()));
    }
}
