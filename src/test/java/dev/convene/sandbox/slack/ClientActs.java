package dev.convene.sandbox.slack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The paths of the client API: what a member does. */
final class ClientActs {

    private final Core core;

    ClientActs(Core core) {
        this.core = core;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/members/*/conversations/*/read", this::read),
                Route.of("POST", "/members/*/conversations/*/messages", this::write),
                Route.of("POST", "/members/*/home", this::home),
                Route.of("POST", "/members/*/commands", this::command),
                Route.of("POST", "/members/*/shortcuts", this::shortcut),
                Route.of("POST", "/members/*/actions", this::act),
                Route.of("POST", "/members/*/suggestions", this::suggest),
                Route.of("POST", "/members/*/views/*/submission", this::submit),
                Route.of("POST", "/members/*/views/*/close", this::close));
    }

    private Member member(Route.Visit visit) {
        return core.member(visit.word(1));
    }

    private @Nullable JsonNode read(Route.Visit visit) {
        synchronized (core.world) {
            var conversation = core.conversation(visit.word(2), member(visit));
            conversation.read.put(visit.word(1), core.world.nextTs());
            core.world.changed(Change.of(Change.CONVERSATIONS));
        }
        return null;
    }

    private JsonNode write(Route.Visit visit) {
        var member = member(visit);
        var conversation = core.conversation(visit.word(2), member);
        return Sight.message(core.posting.byMember(conversation, member.id(), Json.text(visit.body(), "text")));
    }

    private JsonNode home(Route.Visit visit) {
        core.openHome(member(visit));
        return Json.of("ok", true);
    }

    private JsonNode command(Route.Visit visit) {
        var member = member(visit);
        var in = core.conversation(Json.text(visit.body(), "conversation"), member);
        return told(
                core.commands.type(member, in, Json.text(visit.body(), "text").strip()));
    }

    private JsonNode shortcut(Route.Visit visit) {
        return told(core.commands.take(member(visit), Json.text(visit.body(), "callbackId")));
    }

    private JsonNode act(Route.Visit visit) {
        var body = visit.body();
        var place = place(member(visit), body.path("container"));
        var spot = place.find(Json.text(body, "blockId"), Json.text(body, "actionId"));
        return told(core.clicks.press(
                member(visit),
                place,
                spot,
                Json.copy(body.path("element")),
                body.path("state").path("values")));
    }

    private Place place(Member member, JsonNode container) {
        if (container.has("view")) return new Place.InView(core.view(Json.text(container, "view"), member));
        var conversation = core.conversation(Json.text(container, "conversation"), member);
        return new Place.InMessage(conversation, core.message(conversation, Json.text(container, "ts"), member));
    }

    private JsonNode suggest(Route.Visit visit) {
        var body = visit.body();
        var place = place(member(visit), body);
        var spot = place.find(Json.text(body, "blockId"), Json.text(body, "actionId"));
        return core.clicks.search(member(visit), place, spot, Json.text(body, "value"));
    }

    private JsonNode submit(Route.Visit visit) {
        var member = member(visit);
        var view = core.view(visit.word(2), member);
        var submitted =
                core.submissions.submit(member, view, visit.body().path("state").path("values"));
        return Json.of("result", submitted.result(), "errors", Json.tree(submitted.errors()));
    }

    private @Nullable JsonNode close(Route.Visit visit) {
        var member = member(visit);
        core.submissions.close(
                member,
                core.view(visit.word(2), member),
                visit.body().path("clear").asBoolean(false));
        return null;
    }

    private static ObjectNode told(Outcome outcome) {
        var told = Json.of("ok", outcome.ok());
        return outcome.ok() ? told : told.put("error", outcome.error());
    }
}
