package dev.convene.sandbox.slack;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as one person sees it; it shows what the message is now, however often it was updated. */
public final class Shown {

    private final Core core;
    private final Member member;
    private final Conversation conversation;
    private final Message message;

    Shown(Core core, Member member, Conversation conversation, Message message) {
        this.core = core;
        this.member = member;
        this.conversation = conversation;
        this.message = message;
    }

    /** The same as it stands at this moment, on a screen that later updates do not reach: what it offers can be pressed for ever. */
    public Shown asItStands() {
        synchronized (core.world) {
            return new Shown(core, member, conversation, message.copy());
        }
    }

    public String ts() {
        return message.ts;
    }

    public String user() {
        return message.user;
    }

    /** What notifications read out. */
    public String text() {
        return Json.text(message.body, "text");
    }

    /** All words of it, those in blocks too. */
    public String words() {
        return text() + "\n" + Words.of(message.body.path("blocks"));
    }

    public boolean says(String words) {
        return words().contains(words);
    }

    public JsonNode blocks() {
        return message.body.path("blocks");
    }

    public JsonNode metadata() {
        return message.body.path("metadata");
    }

    public boolean ephemeral() {
        return message.ephemeral();
    }

    public boolean pinned() {
        return message.pinned;
    }

    /** The action ids of its buttons and menus, in their order. */
    public List<String> actions() {
        return Words.actions(blocks());
    }

    public boolean offers(String actionId) {
        return actions().contains(actionId);
    }

    public Outcome clicks(String actionId) {
        return press(actionId, Json.object());
    }

    /** Chooses in a menu or an overflow; the option by its value or by the words on it. */
    public Outcome chooses(String actionId, String option) {
        var spot = place().find("", actionId);
        return press(actionId, Choice.one(spot.element(), option));
    }

    /** Picks a date, time, user and so on; {@code chosen} as in the payload, such as {@code selected_date}. */
    public Outcome press(String actionId, ObjectNode chosen) {
        core.world.await(core.settings.patience(), () -> offers(actionId) ? Boolean.TRUE : null);
        if (!offers(actionId)) throw new AssertionError("There is no " + actionId + " in:\n" + dump());
        return core.clicks.press(member, place(), place().find("", actionId), chosen, Json.object());
    }

    private Place place() {
        return new Place.InMessage(conversation, message);
    }

    /** To be read when something is missing. */
    public String dump() {
        return message.user + (ephemeral() ? " (only for you)" : "") + ": " + words() + "\n  offers " + actions();
    }

    @Override
    public String toString() {
        return dump();
    }
}
