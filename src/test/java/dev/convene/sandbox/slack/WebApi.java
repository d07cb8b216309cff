package dev.convene.sandbox.slack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds the method, checks token and scopes, and answers. */
final class WebApi {

    private static final Set<String> OPEN = Set.of("api.test");
    private static final Set<String> ANY_TOKEN = Set.of("auth.test");
    private static final String APP_LEVEL = "apps.connections.open";

    private final World world;
    private final Map<String, Method> methods;

    WebApi(World world, List<Family> families) {
        this.world = world;
        this.methods = families.stream()
                .flatMap(family -> family.methods().stream())
                .collect(Collectors.toMap(Method::name, Function.identity()));
    }

    @Nullable
    Method method(String name) {
        return methods.get(name);
    }

    ObjectNode answer(String name, ObjectNode arguments, String token) {
        try {
            var method = methods.get(name);
            if (method == null) throw Refusal.of("unknown_method");
            authorize(name, token);
            var ask = new Ask(name, arguments, world.workspace.scopes);
            ask.needs(method.scopes());
            return perform(method, ask);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private ObjectNode perform(Method method, Ask ask) {
        synchronized (world) {
            var answer = Json.of("ok", true);
            answer.setAll(method.answer().to(ask));
            return answer;
        }
    }

    private void authorize(String name, String token) {
        if (OPEN.contains(name)) return;
        if (token.isEmpty()) throw Refusal.of("not_authed");
        var known = token.equals(world.workspace.botToken) || token.equals(world.workspace.appToken);
        if (!known) throw Refusal.of("invalid_auth");
        if (world.revoked) throw Refusal.of("token_revoked");
        if (ANY_TOKEN.contains(name)) return;
        var wanted = name.equals(APP_LEVEL) ? world.workspace.appToken : world.workspace.botToken;
        if (!token.equals(wanted)) throw Refusal.of("not_allowed_token_type");
    }
}
