package dev.convene.sandbox.slack;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a modal and an App Home have in common for the person before them. It always shows the newest state. */
public abstract sealed class Screen permits Modal, Home {

    final Core core;
    final Member member;

    Screen(Core core, Member member) {
        this.core = core;
        this.member = member;
    }

    abstract @Nullable OpenView current();

    OpenView view() {
        var view = current();
        if (view == null) throw new AssertionError(member.name() + " has no view open.\n" + trouble());
        return view;
    }

    /** As it was sent, with the ids that Slack gave. */
    public JsonNode json() {
        synchronized (core.world) {
            return view().told(core.world.workspace);
        }
    }

    /** All that can be read. */
    public String words() {
        return Words.of(Json.array(List.of(Json.tree(view().content.get("title")), view().blocks())));
    }

    public boolean says(String words) {
        return words().contains(words);
    }

    public boolean has(String blockId) {
        return Words.blockIds(view().blocks()).contains(blockId);
    }

    public List<String> blockIds() {
        return Words.blockIds(view().blocks());
    }

    public List<String> actions() {
        return Words.actions(view().blocks());
    }

    public boolean offers(String actionId) {
        return actions().contains(actionId);
    }

    /** What Slack shows over the view when the bot let the person down; null when all is well. */
    public @Nullable String problem() {
        return view().problem;
    }

    /** Presses a button; waits until it is there. */
    public Outcome clicks(String actionId) {
        return press(actionId, Json.object());
    }

    /** Chooses in a menu or an overflow that stands in a section or among actions. */
    public Outcome clicks(String actionId, String option) {
        return press(actionId, Choice.one(spot("", actionId).element(), option));
    }

    /** Acts with any payload, such as {@code {"selected_date": "2026-11-24"}}. */
    public Outcome press(String actionId, ObjectNode chosen) {
        var spot = spot("", actionId);
        return core.clicks.press(member, new Place.InView(view()), spot, chosen, Json.object());
    }

    /** The words on the options of a menu, radio buttons or checkboxes. */
    public List<String> options(String actionId) {
        return Choice.options(spot("", actionId).element()).stream()
                .map(Choice::words)
                .toList();
    }

    Place.Spot spot(String blockId, String actionId) {
        await(actionId, () -> current() != null && offers(actionId));
        return new Place.InView(view()).find(blockId, actionId);
    }

    void await(String what, BooleanSupplier there) {
        var found = core.world.await(core.settings.patience(), () -> there.getAsBoolean() ? Boolean.TRUE : null);
        if (found == null)
            throw new AssertionError("There is no " + what + " for " + member.name() + ". There is:\n" + dump());
    }

    /** To be read when something is missing. */
    public String dump() {
        var view = current();
        if (view == null) return "no view\n" + trouble();
        var problem = view.problem == null ? "" : "\nProblem: " + view.problem;
        return words() + "\nBlocks " + blockIds() + "\nActions " + actions() + "\nValues " + view.values + problem
                + "\n" + trouble();
    }

    private String trouble() {
        return "Requests that went wrong: "
                + core.calls.failed().stream()
                        .map(call -> call.method() + " " + call.error() + " " + call.response())
                        .toList();
    }

    @Override
    public String toString() {
        return dump();
    }
}
