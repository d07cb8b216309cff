package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The modal on top of a person's screen. Filling in waits until the field is there. */
public final class Modal extends Screen {

    Modal(Core core, Member member) {
        super(core, member);
    }

    @Override
    @Nullable
    OpenView current() {
        return core.views.top(member.id());
    }

    public String title() {
        return view().content.path("title").path("text").asString("");
    }

    public String callbackId() {
        return Json.text(view().content, "callback_id");
    }

    /** Waits until it is as expected. */
    public Modal once(Predicate<Modal> settled) {
        await("modal as expected", () -> current() != null && settled.test(this));
        return this;
    }

    /** Types into a text, number, e-mail or URL input. */
    public Modal fill(String blockId, String text) {
        return put(blockId, Json.of("value", text));
    }

    /** Empties a field. */
    public Modal empty(String blockId) {
        var element = field(blockId);
        var name = ViewState.field(Json.text(element, "type"));
        var many = name != null && name.endsWith("s");
        return put(blockId, Json.of(String.valueOf(name), many ? Json.array() : null));
    }

    /** Chooses options by their values or by the words on them; in an external select the person types them first. */
    public Modal choose(String blockId, String... options) {
        var element = field(blockId);
        var type = Json.text(element, "type");
        var many = type.startsWith("multi_") || type.equals("checkboxes");
        if (type.endsWith("external_select")) return search(blockId, element, many, options);
        if (type.endsWith("users_select")) return pickUsers(blockId, options);
        return put(blockId, many ? Choice.many(element, options) : Choice.one(element, options[0]));
    }

    private Modal search(String blockId, JsonNode element, boolean many, String... options) {
        var found = List.of(options).stream()
                .map(option -> Choice.find(search(blockId, option), option))
                .toList();
        return put(blockId, many ? Json.of("selected_options", found) : Json.of("selected_option", found.getFirst()));
    }

    /** What the bot offers in an external select for what is typed. */
    public List<JsonNode> search(String blockId, String typed) {
        var spot = spot(blockId, Json.text(field(blockId), "action_id"));
        var answer = core.clicks.search(member, new Place.InView(view()), spot, typed);
        if (answer.has("error")) throw new AssertionError("The search failed: " + answer);
        return Choice.options(answer);
    }

    /** Picks members, for a select of one or of several. */
    public Modal pickUsers(String blockId, String... memberIds) {
        var many = Json.text(field(blockId), "type").startsWith("multi_");
        return put(
                blockId, many ? Json.of("selected_users", List.of(memberIds)) : Json.of("selected_user", memberIds[0]));
    }

    /** Picks a conversation or a channel by its id. */
    public Modal pickConversation(String blockId, String id) {
        var name = ViewState.field(Json.text(field(blockId), "type"));
        var many = String.valueOf(name).endsWith("s");
        return put(blockId, Json.of(String.valueOf(name), many ? List.of(id) : id));
    }

    public Modal pickDate(String blockId, LocalDate date) {
        return put(blockId, Json.of("selected_date", date.toString()));
    }

    public Modal pickTime(String blockId, LocalTime time) {
        return put(blockId, Json.of("selected_time", "%02d:%02d".formatted(time.getHour(), time.getMinute())));
    }

    public Modal pickDateTime(String blockId, Instant instant) {
        return put(blockId, Json.of("selected_date_time", instant.getEpochSecond()));
    }

    /** What a field holds now; JSON null when nothing. */
    public JsonNode value(String blockId) {
        var element = field(blockId);
        var state = view().values.path(blockId).path(Json.text(element, "action_id"));
        return state.path(String.valueOf(ViewState.field(Json.text(element, "type"))));
    }

    /** A field that dispatches actions does so at once. */
    private Modal put(String blockId, ObjectNode value) {
        var element = field(blockId);
        var actionId = Json.text(element, "action_id");
        synchronized (core.world) {
            ViewState.merge(view().values, Json.of(blockId, Json.of(actionId, value)));
        }
        if (dispatches(block(blockId))) {
            var place = new Place.InView(view());
            core.clicks.press(member, place, place.find(blockId, actionId), value, Json.object());
        }
        return this;
    }

    private static boolean dispatches(JsonNode block) {
        return !Json.text(block, "type").equals("input")
                || block.path("dispatch_action").asBoolean(false);
    }

    private JsonNode block(String blockId) {
        await("block " + blockId, () -> current() != null && has(blockId));
        return view().blocks().values().stream()
                .filter(block -> Json.text(block, "block_id").equals(blockId))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode field(String blockId) {
        var fields = BlockKit.elementsOf(block(blockId)).stream()
                .filter(element -> ViewState.field(Json.text(element, "type")) != null)
                .toList();
        if (fields.isEmpty()) throw new AssertionError("Nothing can be filled in at " + blockId + ":\n" + dump());
        return fields.getFirst();
    }

    /** Submits with all that is filled in, defaults included. */
    public Submitted submit() {
        await("modal to submit", () -> current() != null && view().content.hasNonNull("submit"));
        return core.submissions.submit(member, view(), Json.object());
    }

    /** Closes this one, back to the one below. */
    public void close() {
        core.submissions.close(member, view(), false);
    }
}
