package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A member types a slash command, or takes a shortcut. */
final class Commands {

    private final World world;
    private final Payloads payloads;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Posting posting;
    private final Post post;

    Commands(World world, Payloads payloads, Triggers triggers, ResponseUrls urls, Posting posting, Post post) {
        this.world = world;
        this.payloads = payloads;
        this.triggers = triggers;
        this.urls = urls;
        this.posting = posting;
        this.post = post;
    }

    Outcome type(Member member, Conversation in, String typed) {
        var name = typed.split("\\s", 2)[0];
        var command = command(name);
        if (command == null) return notThere(member, in, name);
        var text = typed.substring(name.length()).strip();
        var told = command.escapes() ? Mentions.escaped(world, text) : text;
        var payload = payloads.command(member, in, name, told);
        payload.put("response_url", urls.issue("commands", in, member.id(), null));
        payload.put("trigger_id", triggers.issue(member.id(), null));
        var reply = post.send(Parcel.of(Parcel.Kind.COMMAND, (name + " " + text).strip(), payload, true));
        return reply.ok() ? answered(member, in, reply) : failed(member, in, name, reply);
    }

    Outcome take(Member member, String callbackId) {
        var payload = payloads.shortcut(member, callbackId);
        payload.put("trigger_id", triggers.issue(member.id(), null));
        var reply = post.send(Parcel.of(Parcel.Kind.INTERACTIVE, "shortcut " + callbackId, payload, false));
        return new Outcome(reply.error());
    }

    private @Nullable Command command(String name) {
        return world.workspace.commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Outcome answered(Member member, Conversation in, Reply reply) {
        if (reply.body().isBlank()) return Outcome.FINE;
        var json = reply.json();
        JsonNode answer = json.isObject() && !json.isEmpty() ? json : Json.of("text", reply.body());
        var empty = !answer.has("text") && !answer.has("blocks")
                || reply.body().strip().equals("{}");
        var error = empty ? null : urls.atOnce(in, member.id(), answer);
        return new Outcome(error);
    }

    private Outcome failed(Member member, Conversation in, String name, Reply reply) {
        var said = name + " failed with the error \"" + reply.error() + "\"";
        posting.bySlackbot(in, member.id(), said);
        return new Outcome(said);
    }

    private Outcome notThere(Member member, Conversation in, String name) {
        var said = name + " is not a valid command.";
        posting.bySlackbot(in, member.id(), said);
        return new Outcome(said);
    }
}
