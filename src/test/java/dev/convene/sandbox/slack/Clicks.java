package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A member presses or chooses something, or searches in an external select. */
final class Clicks {

    static final String TROUBLE = "We had some trouble connecting. Try again?";

    private final World world;
    private final Payloads payloads;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Views views;
    private final Post post;

    Clicks(World world, Payloads payloads, Triggers triggers, ResponseUrls urls, Views views, Post post) {
        this.world = world;
        this.payloads = payloads;
        this.triggers = triggers;
        this.urls = urls;
        this.views = views;
        this.post = post;
    }

    /** {@code chosen} is what the element now holds, {@code state} what else was filled in meanwhile. */
    Outcome press(Member member, Place place, Place.Spot spot, JsonNode chosen, JsonNode state) {
        var payload = noted(member, place, spot, chosen, state);
        payload.set("actions", Json.array().add(action(spot, chosen)));
        payload.put("trigger_id", triggers.issue(member.id(), place instanceof Place.InView in ? in.view() : null));
        var title = "block_actions " + spot.actionId();
        var reply = post.send(Parcel.of(Parcel.Kind.INTERACTIVE, title, payload, false));
        if (reply.ok()) return Outcome.FINE;
        if (place instanceof Place.InView in) views.trouble(in.view(), TROUBLE);
        return new Outcome(TROUBLE);
    }

    private ObjectNode noted(Member member, Place place, Place.Spot spot, JsonNode chosen, JsonNode state) {
        synchronized (world) {
            ViewState.merge(place.values(), state);
            ViewState.merge(place.values(), Json.of(spot.blockId(), Json.of(spot.actionId(), value(spot, chosen))));
            return payload(member, place);
        }
    }

    private ObjectNode payload(Member member, Place place) {
        return switch (place) {
            case Place.InView in -> payloads.inView("block_actions", member, in.view());
            case Place.InMessage in -> {
                var message = in.message();
                var payload = payloads.inMessage(member, in.conversation(), message);
                yield payload.put("response_url", urls.issue("actions", in.conversation(), member.id(), message.ts));
            }
        };
    }

    private static ObjectNode value(Place.Spot spot, JsonNode chosen) {
        var value = Json.object();
        var field = ViewState.field(spot.type());
        if (field != null && chosen.has(field)) value.set(field, chosen.get(field));
        return value;
    }

    private ObjectNode action(Place.Spot spot, JsonNode chosen) {
        var action = Json.of("type", spot.type(), "action_id", spot.actionId(), "block_id", spot.blockId());
        for (var shown :
                new String[] {"text", "value", "style", "placeholder", "confirm", "url", "accessibility_label"}) {
            if (spot.element().has(shown)) action.set(shown, spot.element().get(shown));
        }
        chosen.properties().forEach(field -> action.set(field.getKey(), field.getValue()));
        return action.put("type", spot.type()).put("action_ts", world.nextTs());
    }

    /** What the bot offers for what was typed: {@code options} or {@code option_groups}, and {@code error} if it failed. */
    ObjectNode search(Member member, Place place, Place.Spot spot, String typed) {
        ObjectNode payload;
        synchronized (world) {
            payload = payloads.search(member, place, spot, typed);
        }
        var title = "block_suggestion " + spot.actionId();
        var reply = post.send(Parcel.of(Parcel.Kind.INTERACTIVE, title, payload, true));
        if (!reply.ok()) return Json.of("options", Json.array(), "error", reply.error());
        return offered(reply.json());
    }

    private static ObjectNode offered(JsonNode answer) {
        var problems = BlockKit.checkSuggestions(answer);
        if (!problems.isEmpty()) return Json.of("options", Json.array(), "error", problems.toString());
        var field = answer.has("option_groups") ? "option_groups" : "options";
        return Json.of(field, answer.get(field));
    }
}
