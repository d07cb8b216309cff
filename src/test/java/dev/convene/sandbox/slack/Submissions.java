package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A member submits a modal, or closes it. */
final class Submissions {

    private final World world;
    private final Payloads payloads;
    private final Triggers triggers;
    private final Views views;
    private final Post post;
    private final Calls calls;

    Submissions(World world, Payloads payloads, Triggers triggers, Views views, Post post, Calls calls) {
        this.world = world;
        this.payloads = payloads;
        this.triggers = triggers;
        this.views = views;
        this.post = post;
        this.calls = calls;
    }

    Submitted submit(Member member, OpenView view, JsonNode filled) {
        ObjectNode payload;
        synchronized (world) {
            view.problem = null;
            ViewState.merge(view.values, filled);
            var errors = FieldChecks.errors(view.blocks(), view.values);
            if (!errors.isEmpty()) return new Submitted("errors", errors);
            payload = payloads.submission(member, view);
        }
        payload.put("trigger_id", triggers.issue(member.id(), view)).putArray("response_urls");
        var title = "view_submission " + Json.text(view.content, "callback_id");
        var reply = post.send(Parcel.of(Parcel.Kind.INTERACTIVE, title, payload, true));
        if (!reply.ok()) return trouble(view);
        synchronized (world) {
            return obey(view, reply.json());
        }
    }

    private Submitted trouble(OpenView view) {
        views.trouble(view, Clicks.TROUBLE);
        return Submitted.as("timeout");
    }

    private Submitted obey(OpenView view, JsonNode answer) {
        try {
            return switch (Json.text(answer, "response_action")) {
                case "" -> closed(view);
                case "clear" -> cleared(view);
                case "update" -> updated(view, ViewContent.modal(answer.path("view")));
                case "push" -> pushed(view, ViewContent.modal(answer.path("view")));
                case "errors" -> refused(view, answer.path("errors"));
                default -> trouble(view);
            };
        } catch (Refusal wrong) {
            calls.answered("response_action", world.now(), wrong.error(), answer, wrong.answer());
            return trouble(view);
        }
    }

    private Submitted closed(OpenView view) {
        views.close(view);
        return Submitted.as("closed");
    }

    private Submitted cleared(OpenView view) {
        views.clear(view.owner);
        return Submitted.as("cleared");
    }

    private Submitted updated(OpenView view, ObjectNode content) {
        views.update(view, content);
        return Submitted.as("updated");
    }

    private Submitted pushed(OpenView view, ObjectNode content) {
        views.push(view.owner, content);
        return Submitted.as("pushed");
    }

    /** Errors belong to input blocks; Slack cannot show any other and shows its own trouble instead. */
    private Submitted refused(OpenView view, JsonNode errors) {
        var shown = new LinkedHashMap<String, String>();
        errors.properties()
                .forEach(error -> shown.put(error.getKey(), error.getValue().asString("")));
        if (shown.isEmpty() || !shown.keySet().stream().allMatch(blockId -> asks(view, blockId))) {
            throw Refusal.because("invalid_errors", "no input block for an error among " + shown.keySet());
        }
        return new Submitted("errors", Map.copyOf(shown));
    }

    private static boolean asks(OpenView view, String blockId) {
        return view.blocks().values().stream()
                .filter(block -> Json.text(block, "block_id").equals(blockId))
                .anyMatch(block -> Json.text(block, "type").equals("input")
                        && !BlockKit.elementsOf(block).isEmpty());
    }

    /** {@code clear} closes all that are open, as does a view that says so itself. */
    void close(Member member, OpenView view, boolean clear) {
        List<OpenView> gone;
        var all = clear || view.flag("clear_on_close");
        synchronized (world) {
            var stack = views.stack(member.id());
            gone = all
                    ? stack.reversed()
                    : stack.subList(Math.max(0, stack.indexOf(view)), stack.size())
                            .reversed();
            if (all) views.clear(member.id());
            else views.close(view);
        }
        gone.stream().filter(one -> one.flag("notify_on_close")).forEach(one -> {
            var title = "view_closed " + Json.text(one.content, "callback_id");
            post.send(Parcel.of(Parcel.Kind.INTERACTIVE, title, payloads.closed(member, one, all), false));
        });
    }
}
