package dev.convene.sandbox.slack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The paths of the client API: what there is to see. */
final class ClientApi {

    private static final int MOST_CALLS = 200;

    private final Core core;
    private final Sight sight;

    private ClientApi(Core core) {
        this.core = core;
        this.sight = new Sight(core);
    }

    static List<Route> routes(Core core) {
        var routes = new ArrayList<>(new ClientApi(core).routes());
        routes.addAll(new ClientActs(core).routes());
        return List.copyOf(routes);
    }

    private List<Route> routes() {
        return List.of(
                Route.of("GET", "/workspace", _ -> sight.workspace()),
                Route.of("GET", "/calls", _ -> calls()),
                Route.of("GET", "/members/*/conversations", visit -> conversations(core.member(visit.word(1)))),
                Route.of("GET", "/members/*/conversations/*/messages", this::messages),
                Route.of("GET", "/members/*/views", visit -> views(core.member(visit.word(1)))),
                Route.of("GET", "/members/*/home", visit -> home(core.member(visit.word(1)))));
    }

    private JsonNode calls() {
        return Json.array(
                core.calls.all().stream().limit(MOST_CALLS).map(Sight::call).toList());
    }

    private JsonNode conversations(Member member) {
        synchronized (core.world) {
            return Json.array(core.world.conversations().stream()
                    .filter(one -> one.members.contains(member.id()))
                    .map(one -> sight.conversation(one, member))
                    .toList());
        }
    }

    private JsonNode messages(Route.Visit visit) {
        var member = core.member(visit.word(1));
        synchronized (core.world) {
            var conversation = core.conversation(visit.word(2), member);
            return Json.array(conversation.messages().stream()
                    .filter(message -> message.seenBy(member.id()))
                    .map(Sight::message)
                    .toList());
        }
    }

    private JsonNode views(Member member) {
        synchronized (core.world) {
            return Json.array(
                    core.views.stack(member.id()).stream().map(sight::view).toList());
        }
    }

    private JsonNode home(Member member) {
        synchronized (core.world) {
            @Nullable OpenView home = core.views.home(member.id());
            return Json.of("view", home == null ? null : home.told(core.world.workspace));
        }
    }
}
