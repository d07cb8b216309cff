package dev.convene.slack.post;

import dev.convene.access.Roles;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.DispatchParked;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the admins what could not be delivered: once for each kind and reason, however many there are. */
@Component
class ParkedNotice implements Notice {

    private static final String KIND = "parked";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Roles roles;
    private final Deliveries deliveries;

    ParkedNotice(Roles roles, Deliveries deliveries) {
        this.roles = roles;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(DispatchParked parked) {
        var kind = Keys.kind(parked.key());
        if (kind.equals(KIND)) {
            return; // not even this could be delivered: the log and the figures have it
        }
        var key = KIND + ":" + kind + ":" + parked.reason();
        roles.admins()
                .forEach(admin -> deliveries.want(new Wish(Kind.NOTICE, key, new Audience.Member(admin), NOBODY)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var parts = telling.key().split(":", 3);
        return Optional.of(
                Message.of(telling.text().of("slack.frame.parked", Text.person(parts[1]), Text.person(parts[2]))));
    }
}
