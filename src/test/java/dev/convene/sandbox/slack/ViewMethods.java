package dev.convene.sandbox.slack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** views.*: modals and App Homes. */
final class ViewMethods implements Family {

    private final World world;
    private final Views views;
    private final Triggers triggers;

    ViewMethods(World world, Views views, Triggers triggers) {
        this.world = world;
        this.views = views;
        this.triggers = triggers;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("views.open", Method.TIER_4, this::open),
                Method.of("views.push", Method.TIER_4, this::push),
                Method.of("views.update", Method.TIER_4, this::update),
                Method.of("views.publish", Method.TIER_4, this::publish));
    }

    private ObjectNode open(Ask ask) {
        var trigger = triggers.exchange(ask.required("trigger_id"));
        var content = ViewContent.modal(ask.json("view", "invalid_arguments"));
        unused(content, null);
        trigger.spent = true;
        return told(views.open(trigger.member, content));
    }

    private ObjectNode push(Ask ask) {
        var trigger = triggers.exchange(ask.required("trigger_id"));
        var content = ViewContent.modal(ask.json("view", "invalid_arguments"));
        if (trigger.view == null || views.find(trigger.view.id) == null) throw Refusal.of("not_found");
        unused(content, null);
        var pushed = views.push(trigger.member, content);
        trigger.spent = true;
        return told(pushed);
    }

    private ObjectNode update(Ask ask) {
        var view = ask.has("view_id") ? views.find(ask.text("view_id")) : views.external(ask.required("external_id"));
        if (view == null) throw Refusal.of("not_found");
        current(ask, view);
        var sent = ask.json("view", "invalid_arguments");
        var content = view.modal() ? ViewContent.modal(sent) : ViewContent.home(sent);
        unused(content, view);
        views.update(view, content);
        return told(view);
    }

    private ObjectNode publish(Ask ask) {
        var member = world.member(ask.required("user_id"));
        if (member == null) throw Refusal.of("user_not_found");
        var home = views.home(member.id());
        if (home != null) current(ask, home);
        var content = ViewContent.home(ask.json("view", "invalid_arguments"));
        unused(content, home);
        return told(views.publish(member.id(), content));
    }

    private static void current(Ask ask, OpenView view) {
        if (ask.has("hash") && !ask.text("hash").equals(view.hash)) throw Refusal.of("hash_conflict");
    }

    private void unused(ObjectNode content, @Nullable OpenView by) {
        var externalId = Json.text(content, "external_id");
        if (externalId.isEmpty()) return;
        var user = views.external(externalId);
        if (user != null && user != by) throw Refusal.of("duplicate_external_id");
    }

    private ObjectNode told(OpenView view) {
        return Json.of("view", view.told(world.workspace));
    }
}
