package dev.convene.slack.post;

import dev.convene.delivery.Carried;
import dev.convene.delivery.Delivery;
import dev.convene.delivery.Place;
import dev.convene.shared.MemberId;
import dev.convene.slack.RoomPlan;
import dev.convene.slack.RoomPlan.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a private channel as it should be: there, with these people in it and no others, or archived. */
@Component
class ConvergeRoom {

    private final Map<String, RoomPlan> plans;
    private final Conversations conversations;
    private final Channels channels;

    ConvergeRoom(List<RoomPlan> plans, Conversations conversations, Channels channels) {
        this.plans = plans.stream().collect(Collectors.toUnmodifiableMap(RoomPlan::kind, Function.identity()));
        this.conversations = conversations;
        this.channels = channels;
    }

    Carried converge(Delivery delivery) {
        if (delivery.erased()) {
            return close(delivery);
        }
        var plan = plans.get(Keys.kind(delivery.key()));
        if (plan == null) {
            return new Carried.Refused("unknown_kind");
        }
        var room = plan.plan(delivery.key(), delivery.subject(), delivery.audience())
                .orElse(null);
        if (room == null) {
            return new Carried.NotWanted();
        }
        var hash = hash(room);
        if (delivery.place() != null && hash.equals(delivery.sentHash())) {
            return new Carried.Unchanged();
        }
        return there(delivery, room)
                .<Carried>map(channel -> {
                    plan.keptOut(delivery.subject(), furnish(channel, room));
                    return new Carried.Sent(new Place(channel, ""), hash);
                })
                .orElseGet(Carried.NotWanted::new);
    }

    /** By now what stood in it says nothing any more, as far as it could be rewritten. */
    private Carried close(Delivery delivery) {
        conversations.known(delivery.audience()).ifPresent(channels::archive);
        conversations.forget(delivery.audience());
        return new Carried.NotWanted();
    }

    /**
     * Empty where there is none and none is needed: it would be archived at once. A bot cannot open an archived one again,
     * so what goes on after all gets another.
     */
    private Optional<String> there(Delivery delivery, Room room) {
        var known =
                conversations.known(delivery.audience()).filter(one -> room.archived() || !channels.isArchived(one));
        if (known.isPresent() || room.archived()) {
            return known;
        }
        var channel = channels.make(
                room.name(), delivery.unsure(), one -> conversations.isSomebodyElses(one, delivery.audience()));
        conversations.remember(delivery.audience(), channel);
        return Optional.of(channel);
    }

    /** @return whom Slack did not let in */
    private Map<MemberId, String> furnish(String channel, Room room) {
        if (room.archived()) {
            channels.archive(channel);
            return Map.of();
        }
        return channels.seat(channel, room.members());
    }

    private static String hash(Room room) {
        var members = room.members().stream().map(Object::toString).sorted().toList();
        return Hash.of(room.name() + members + room.archived());
    }
}
